"""What households use up, in English: goods, where they are kept, and how they are counted."""

from __future__ import annotations

from typing import Final

GOODS: Final = (
    "milk|butter|margarine|bread|rolls|bagels?|baguettes?|wraps|tortillas|eggs?|cheese|cheddar"
    "|yogh?urts?|cream|creme fraiche|flour|sugar|salt|pepper|oil|vinegar|rice|pasta|spaghetti"
    "|noodles|couscous|oats|porridge|cereal|cornflakes|muesli|granola|honey|jam|marmalade|marmite"
    "|peanut butter|nutella|chocolate|chocolates|biscuits?|cookies?|crackers|crisps|chips|nuts"
    "|almonds|raisins|sweets|ice cream|coffee|decaf|tea|tea ?bags|cocoa|juice|squash|cordial|cola"
    "|coke"
    "|lemonade|beers?|lager|wine|gin|whisky|rum|cider|tonic|water bottles|sparkling water|potatoes"
    "|spuds|onions?|garlic|carrots?|tomatoes|cucumbers?|lettuce|salad|spinach|broccoli|cauliflower"
    "|cabbage|leeks|celery|mushrooms|avocados?|courgettes?|peas|sweetcorn|beans|lentils|chickpeas"
    "|apples?|bananas?|oranges?|lemons?|limes?|grapes|pears|berries|strawberries|blueberries"
    "|raspberries|melon|mangos?|ham|bacon|sausages?|mince|chicken|beef|lamb|pork|steaks?|fish|tuna"
    "|salmon|prawns|fish fingers|pizzas?|soup|stock cubes|gravy|ketchup|mayo|mayonnaise|mustard"
    "|brown sauce|soy sauce|pesto|passata|tinned tomatoes|baked beans|herbs|basil|parsley|ginger"
    "|cinnamon|spices|yeast|baking powder|vanilla|custard|jelly|toilet paper|toilet roll|loo roll"
    "|loo paper|bog roll|kitchen roll|kitchen towel|paper towels|tissues|napkins|tin ?foil|foil"
    "|cling ?film|baking paper|freezer bags|bin bags|bin liners|sponges|washing up liquid|fairy"
    " liquid"
    "|dishwasher tablets|dishwasher salt|rinse aid|washing powder|detergent|fabric softener|bleach"
    "|washing liquid|cleaning spray|soap|hand soap|shower gel|shampoo|conditioner|toothpaste"
    "|deodorant"
    "|deo|razors|razor blades|cotton wool|sun ?cream|moisturiser|plasters|paracetamol|ibuprofen"
    "|aspirin"
    "|tampons|pads|nappies|diapers|wipes|baby wipes|formula|baby food|baby milk|dog food|cat food"
    "|cat litter|kibble|hay|straw|bird ?seed|chicken feed|layers pellets|pellets|fish food"
    "|batteries"
    "|light ?bulbs|candles|matches|firelighters|logs|firewood|charcoal|coal|printer paper|paper"
    "|toner"
    "|ink|staples|envelopes|stamps|pens|post its|sticky notes|tape|sellotape|glue|string|twine"
    "|baler twine|screws|nails|compost|diesel|petrol|washer fluid|screen ?wash|antifreeze|hand gel"
    "|sanitiser|gloves|masks|oat milk|almond milk|soya milk|coffee beans|filters|coffee filters"
    "|pods"
    "|coffee pods|capsules|snacks|fruit|veg|vegetables|meat|quinoa|tofu|hummus|olives|gherkins"
    "|pickle"
    "|instant noodles|tahini|maple syrup|syrup|treacle|icing sugar|breadcrumbs|dog treats|treats"
    "|bleach|polish|hairspray|hair gel|face cream|contact lens solution|mouthwash|dental floss"
    "|floss"
    "|vitamins|cough (?:mixture|syrup)|kitchen foil|greaseproof paper|ice cubes|salt tablets"
)
"""Whole names; an adjective may stand before: "brown bread"."""
PACKED: Final = (
    "bottles?|cartons?|bags?|tins?|packets?|packs?|rolls?|box|boxes|slices?|jars?|cans?|cups?"
    "|spoonfuls?|splash|drops?|bits?|loaf|pints?|lump|sachets?|tubs?|tubes?|sheets?|kilos?|bale"
    "|bales|sacks?|crates?|dregs|scrapings?|squirt|knob|crumb|pinch|dribble|litres?|bar|bars|few"
    "|lot"
)
"""What goods are counted in: "the last bag of flour"."""
KEPT: Final = (
    "tin|jar|bottle|packet|carton|caddy|box|bag|drawer|tub|barrel|bin|dispenser|crate|pot|pack|sack"
    "|canister|cupboard|bowl|basket|tube|container|drum|tank|tray|shelf"
)
"""What is empty when goods are gone: "the biscuit tin"."""
