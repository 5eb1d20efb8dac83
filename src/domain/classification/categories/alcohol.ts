import type { Category } from '../category.ts';
import { values, words } from '../vocabulary.ts';

export const alcohol: Category = {
  id: 'alcohol',
  label: 'Alcohol',
  definition: 'buying or drinking alcohol, which can stand for health, addiction or religion',
  sensitivity: 2,
  names: words(`
    en: wine wines *wines mnt_wine* wine_* *_wine alcohol* *_alcohol beer beers beer_* beers_* spirits
      spirits_* *_spirits liquor* whisky* whiskey* vodka* gin_spend rum_spend champagne* cocktail_spend
      drinks_alcohol drinking_habit* drinks_per_week* units_per_week booze* brewery* winery*
    de: wein weine weinkauf* bier bier_* spirituosen* alkohol* sekt* schnaps* trinkverhalten*
    fr: vin vins vin_* alcool* biere* spiritueux* champagne* consommation_alcool*
    es: vino vinos cerveza* alcohol* licor* consumo_alcohol*
    pt: vinho* cerveja* alcool* bebidas_alc* consumo_alcool*
    it: vino vini birra* alcol* liquor* superalcol*
    nl: wijn* bier alcohol* drankgebruik* sterke_drank*
    pl: wino wina piwo alkohol* wodka*
    nordic: vin vin_* ol_kjop alkohol* brennevin* viini* olut* alkoholi*
    also: alcohol_*
    en: alcohol* drink drinks drinking* *_drinking drinker* wine* beer* spirit_spend liquor* whisk*
      vodka* rum_* gin_* cider* prosecco* bourbon* cocktail* ethanol_units units_alcohol* alc alc_*
      alco* boozy* audit_c dotheydrink drunk* happy_hour_vis* pub_visit* bar_spend*
    de: alkohol* trinkt* wein* bier* schnaps* spirituos* getrank_alk* winzer*
    fr: alcool* vin_* vins biere* boit_* boissons_alc* consommation_alc* apero*
    es: alcohol* bebe_al* bebedor* vino* cerveza* licor* bebidas_al*
    pt: alcool* bebe_al* etilis* vinho* cervej* bebida_alc* consumo_alc*
    it: alcol* alcool* beve_* vino* birra* liquor* bevitor*
    nl: alcohol* drinkt* drank* wijn* bier* borrel*
    pl: alkohol* pije_* piwo* wino_* wodk* napoje_alk*
    nordic: alkohol* drikker* dricker* vin_kjop vinklubb* vinmon* systembol* oel_* ol_forbr*
      brennev* alkohol_forbr* alkoholi* juo_* viini* olut* alko_*
    cs: alkohol* vino* pivo* pije*
    hu: alkohol* bor_* bor_fogy* sor_fogy* ivas* palinka*
    ro: alcool* vin_* bere* consum_alc*
    el: alkool* krasi* bira*
    tr: alkol* sarap* bira*
    hr: alkohol* vino* pivo* rakij*
    more: snaps snaps_kop*
  `),
  stems: words(`
    alcohol alkohol alcool wijnclub weinclub vinklubb spirituos
  `),
  except: words(`
    alcohol_free* alcoholfree* non_alcohol* alcohol_wipe* alcohol_gel* vin_number* vehicle_vin* vin_code
    car_vin spirits_level wine_red_color* wine_glass_color* wine_color* alkoholfrei* vinyl* ginger*
    sektion* sektor* alcohol_free alcoholfree
    wine_red* winery_id wine_type* drinkware* drinks_soft* soft_drink* drinking_water* drink_size*
    energy_drink* hot_drink* drinks_count drink_bottle* spiritual* spiritu* winemaker_site windows*
    winter* alco_gel* vin_no* vinyl* vino_id bestellwein* weinheim* weinstrasse* wein_* bierdeckel
    drinkable* alcohol_swab*  beers_id bar_id gin_ger* drank_in* viniste* vin_code* vin_num*
  `),
  values: values(`
    red wine; white wine; wine; beer; spirits; whisky; whiskey; vodka; gin; rum; champagne; tequila;
    rotwein; weißwein; bier; vin rouge; vino tinto;
    moderate drinker; heavy drinker; social drinker; never drinks; non-drinker; teetotal; prosecco;
    brandy; cognac; cava; cerveza; vinho tinto; vinho; cerveja; vino rosso; birra; wijn; wino; piwo;
    wódka; öl; øl; vin; viini; olut; víno; pivo; sör; bor; bourbon; cider; liqueur
  `),
};
