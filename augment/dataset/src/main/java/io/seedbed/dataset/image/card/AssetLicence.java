package io.seedbed.dataset.image.card;

/**
 * Something from elsewhere that the images show, and its terms.
 *
 * @param name the asset or the pack
 * @param licence its licence, for instance {@code CC-BY-4.0}
 * @param attribution whom the licence asks to name; empty for nobody
 * @param source where it is from; empty where that is not known
 */
public record AssetLicence(String name, String licence, String attribution, String source) {
    public AssetLicence {
        if (name.isBlank() || licence.isBlank()) {
            throw new IllegalArgumentException("an asset \"" + name + "\" of licence \"" + licence + '"');
        }
    }
}
