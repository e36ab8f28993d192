package io.seedbed.dataset.image.row;

/**
 * A caption that is false of the image, near one that is true.
 *
 * @param caption the true caption, one of the row's
 * @param negative the false one
 * @param kind how it was made, for instance {@code attribute-swap}
 * @param pairedIndex the index of the image of which the negative is true; {@link #NO_PAIR} where there is none
 */
public record NegativeCaption(String caption, String negative, String kind, long pairedIndex) {

    /** No image of the data set shows the negative. */
    public static final long NO_PAIR = -1;

    public NegativeCaption {
        if (negative.isBlank() || kind.isBlank() || pairedIndex < NO_PAIR) {
            throw new IllegalArgumentException(
                    "a negative \"" + negative + "\" of kind \"" + kind + "\" with image " + pairedIndex);
        }
        if (negative.equals(caption)) {
            throw new IllegalArgumentException("a negative is its own caption: \"" + caption + '"');
        }
    }

    /** A negative that no image shows. */
    public static NegativeCaption of(String caption, String negative, String kind) {
        return new NegativeCaption(caption, negative, kind, NO_PAIR);
    }
}
