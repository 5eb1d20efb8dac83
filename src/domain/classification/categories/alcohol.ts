import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const alcohol: Category = {
  id: 'alcohol',
  label: 'Alcohol',
  definition: 'buying or drinking alcohol, which can stand for health, addiction or religion',
  sensitivity: 2,
  names: words(`
    en: *wines mnt_wine* wine_* *_wine *_alcohol beer_* beers_* spirits spirits_* *_spirits liquor*
      vodka* gin_spend rum_spend champagne* cocktail_spend drinks_alcohol drinking_habit*
      drinks_per_week* units_per_week booze* brewery* drink drinks drinking* *_drinking drinker* wine*
      beer* spirit_spend whisk* rum_* gin_* cider* prosecco* bourbon* cocktail* ethanol_units
      units_alcohol* alc alc_* alco* boozy* audit_c dotheydrink drunk* happy_hour_vis* pub_visit*
      bar_spend*
    de: bier_* alkohol* sekt* schnaps* trinkverhalten* trinkt* wein* bier* spirituos* getrank_alk*
      winzer*
    fr: vin vins vin_* spiritueux* consommation_alcool* boit_* boissons_alc* consommation_alc* apero*
    es: cerveza* licor* consumo_alcohol* bebe_al* bebedor* vino* bebidas_al*
    pt: vinho* bebidas_alc* consumo_alcool* etilis* cervej* bebida_alc* consumo_alc*
    it: vini birra* superalcol* beve_* bevitor*
    nl: wijn* sterke_drank* drinkt* drank* borrel*
    pl: wino wina pije_* piwo* wino_* wodk* napoje_alk*
    nordic: ol_kjop viini* olut* drikker* dricker* vin_kjop vinklubb* vinmon* systembol* oel_* ol_forbr*
      brennev* alkohol_forbr* juo_* alko_*
    cs: pivo* pije*
    hu: bor_* bor_fogy* sor_fogy* ivas* palinka*
    ro: bere* consum_alc*
    el: alkool* krasi* bira*
    tr: alkol* sarap*
    hr: rakij*
    also: alcohol_*
    more: snaps snaps_kop*
  `),
  stems: words(`
    alcohol alkohol alcool wijnclub weinclub vinklubb spirituos
  `),
  except: words(`
    alcohol_free* alcoholfree* non_alcohol* alcohol_wipe* alcohol_gel* vin_number* vehicle_vin* vin_code
    car_vin spirits_level wine_red_color* wine_glass_color* wine_color* alkoholfrei* vinyl* ginger*
    sektion* sektor* alcohol_free wine_red* winery_id wine_type* drinkware* drinks_soft* soft_drink*
    drinking_water* drink_size* energy_drink* hot_drink* drinks_count drink_bottle* spiritu*
    winemaker_site windows* winter* alco_gel* vin_no* vino_id bestellwein* weinheim* weinstrasse* wein_*
    bierdeckel drinkable* alcohol_swab* beers_id bar_id gin_ger* drank_in* viniste* vin_code* vin_num*
  `),
  values: values(`
    red wine; white wine; wine; beer; spirits; whisky; whiskey; vodka; gin; rum; champagne; tequila;
    rotwein; weißwein; bier; vin rouge; vino tinto; moderate drinker; heavy drinker; social drinker;
    never drinks; non-drinker; teetotal; prosecco; brandy; cognac; cava; cerveza; vinho tinto; vinho;
    cerveja; vino rosso; birra; wijn; wino; piwo; wódka; öl; øl; vin; viini; olut; víno; pivo; sör; bor;
    bourbon; cider; liqueur
  `),
};
