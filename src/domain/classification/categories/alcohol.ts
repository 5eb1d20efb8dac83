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
    nordic: vin vin_* ol_kjop alkohol* brennevin* snaps* viini* olut* alkoholi*
    also: alcohol_*
  `),
  except: words(`
    alcohol_free* alcoholfree* non_alcohol* alcohol_wipe* alcohol_gel* vin_number* vehicle_vin* vin_code
    car_vin spirits_level wine_red_color* wine_glass_color* wine_color* alkoholfrei* vinyl* ginger*
    sektion* sektor* alcohol_free alcoholfree
  `),
  values: values(`
    red wine; white wine; wine; beer; spirits; whisky; whiskey; vodka; gin; rum; champagne; tequila;
    rotwein; weißwein; bier; vin rouge; vino tinto
  `),
};
