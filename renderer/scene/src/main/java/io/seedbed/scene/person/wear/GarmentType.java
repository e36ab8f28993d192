package io.seedbed.scene.person.wear;

import io.seedbed.scene.surface.Material;
import java.util.Arrays;
import java.util.Optional;

/** What people can wear. */
public enum GarmentType {
    SHOES("shoes", Place.FEET, true, false, Material.LEATHER, 0, 0, Footwear::shoes),
    SNEAKERS("sneakers", Place.FEET, true, false, Material.FABRIC, 0, 0, Footwear::sneakers),
    BOOTS("boots", Place.FEET, true, false, Material.LEATHER, 0, 0.72, Footwear::boots),
    RUBBER_BOOTS("rubber boots", Place.FEET, true, false, Material.PLASTIC, 0, 0.65, Footwear::rubberBoots),
    SANDALS("sandals", Place.FEET, true, false, Material.LEATHER, 0, 0, Footwear::sandals),
    TROUSERS("trousers", Place.LEGS, true, true, Material.FABRIC, 0, 1, Bottoms::trousers),
    JEANS("jeans", Place.LEGS, true, false, Material.FABRIC, 0, 1, Bottoms::jeans),
    LEGGINGS("leggings", Place.LEGS, true, true, Material.FABRIC, 0, 1, Bottoms::leggings),
    SHORTS("shorts", Place.LEGS, true, true, Material.FABRIC, 0, 0.4, Bottoms::shorts),
    SKIRT("skirt", Place.LEGS, false, true, Material.FABRIC, 0, 0.3, Bottoms::skirt),
    LONG_SKIRT("long skirt", Place.LEGS, false, true, Material.FABRIC, 0, 0.7, Bottoms::longSkirt),
    T_SHIRT("t-shirt", Place.TORSO, false, true, Material.FABRIC, 0.42, 0, Tops::tShirt),
    TANK_TOP("tank top", Place.TORSO, false, true, Material.FABRIC, -1, 0, Tops::tank),
    POLO_SHIRT("polo shirt", Place.TORSO, false, true, Material.FABRIC, 0.42, 0, Tops::polo),
    SHIRT("long-sleeved shirt", Place.TORSO, false, true, Material.FABRIC, 1, 0, Tops::shirt),
    SWEATER("sweater", Place.TORSO, false, true, Material.FABRIC, 1, 0, Tops::sweater),
    HOODIE("hoodie", Place.TORSO, false, false, Material.FABRIC, 1, 0, Tops::hoodie),
    DRESS("dress", Place.TORSO, false, true, Material.FABRIC, 0.2, 0.38, Bottoms::dress),
    SUNDRESS("long dress", Place.TORSO, false, true, Material.FABRIC, -1, 0.7, Bottoms::sundress),
    JACKET("jacket", Place.OVER, false, false, Material.LEATHER, 0.95, 0, Outerwear::jacket),
    COAT("coat", Place.OVER, false, true, Material.FABRIC, 1, 0.4, Outerwear::coat),
    CARDIGAN("cardigan", Place.OVER, false, true, Material.FABRIC, 1, 0, Outerwear::cardigan),
    VEST("vest", Place.OVER, false, false, Material.PLASTIC, -1, 0, Outerwear::vest),
    SCARF("scarf", Place.NECK, false, true, Material.FABRIC, 0, 0, Outerwear::scarf),
    CAP("cap", Place.HEAD, false, false, Material.FABRIC, 0, 0, Headwear::cap),
    BEANIE("beanie", Place.HEAD, false, true, Material.FABRIC, 0, 0, Headwear::beanie),
    HAT("hat", Place.HEAD, false, false, Material.FABRIC, 0, 0, Headwear::hat),
    HELMET("helmet", Place.HEAD, false, false, Material.PLASTIC, 0, 0, Headwear::helmet);

    private final String label;
    private final Place place;
    private final boolean plural;
    private final boolean patterned;
    private final Material material;
    private final double sleeves;
    private final double legs;
    private final Cut cut;

    GarmentType(
            String label,
            Place place,
            boolean plural,
            boolean patterned,
            Material material,
            double sleeves,
            double legs,
            Cut cut) {
        this.label = label;
        this.place = place;
        this.plural = plural;
        this.patterned = patterned;
        this.material = material;
        this.sleeves = sleeves;
        this.legs = legs;
        this.cut = cut;
    }

    /** The word for it. */
    public String label() {
        return label;
    }

    /** Where it is worn. */
    public Place place() {
        return place;
    }

    /** Whether the word is a plural, like jeans. */
    public boolean isPlural() {
        return plural;
    }

    /** Whether it comes in stripes, checks and dots. */
    public boolean isPatterned() {
        return patterned;
    }

    /** Whether it covers hips and thighs from the waist down, so that nothing is needed at {@link Place#LEGS}. */
    public boolean isDress() {
        return this == DRESS || this == SUNDRESS;
    }

    /** Whether it swings around both legs. */
    public boolean isSkirt() {
        return isDress() || this == SKIRT || this == LONG_SKIRT;
    }

    /** Whether it is open in front. */
    public boolean isOpen() {
        return this == JACKET || this == CARDIGAN || this == VEST;
    }

    Material material() {
        return material;
    }

    /** How much of the arms it covers, from 0 to 1; −1 leaves the shoulders bare. */
    double sleeves() {
        return sleeves;
    }

    /** How much of the legs it covers, from 0 to 1. */
    double legs() {
        return legs;
    }

    Cut cut() {
        return cut;
    }

    /** The garment of this name. */
    public static Optional<GarmentType> find(String label) {
        return Arrays.stream(values()).filter(type -> type.label.equals(label)).findFirst();
    }
}
