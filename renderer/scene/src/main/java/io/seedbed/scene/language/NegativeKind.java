package io.seedbed.scene.language;

import java.util.Locale;

/** How a hard negative differs from its caption. */
public enum NegativeKind {
    /** Two things have exchanged their colour, material, size or state, or two garments their colours. */
    SWAP_ATTRIBUTE,
    REPLACE_COLOUR,
    REPLACE_MATERIAL,
    REPLACE_SIZE,
    REPLACE_STATE,
    REPLACE_ACTION,
    REPLACE_GARMENT,
    /** A thing is called another category. */
    REPLACE_CATEGORY,
    REPLACE_PLACE,
    /** A relation has become its opposite. */
    SWAP_RELATION,
    /** Subject and object have changed places. */
    SWAP_ROLES,
    CHANGE_COUNT,
    /** ARO: nouns among nouns and adjectives among adjectives. */
    SHUFFLE_NOUNS_AND_ADJECTIVES,
    /** ARO: all but nouns and adjectives. */
    SHUFFLE_ALL_BUT_NOUNS_AND_ADJECTIVES,
    /** ARO: the words within each group of three. */
    SHUFFLE_WITHIN_TRIGRAMS,
    /** ARO: the groups of three words. */
    SHUFFLE_TRIGRAMS;

    /** Its name in files, for instance {@code swap attribute}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether the words stay and only their order changes by chance. */
    public boolean isShuffle() {
        return name().startsWith("SHUFFLE");
    }
}
