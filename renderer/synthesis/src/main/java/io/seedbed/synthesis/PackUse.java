package io.seedbed.synthesis;

import io.seedbed.assets.AssetPack;
import io.seedbed.assets.BadAssetException;
import io.seedbed.augment.StepException;
import java.nio.file.Path;

/**
 * An asset pack of a job.
 *
 * @param name of the pack
 * @param digest of all that it holds
 * @param folder where it is; of no meaning to what is rendered
 */
public record PackUse(String name, String digest, Path folder) {

    /**
     * The pack of a folder as it is now.
     *
     * @throws IllegalArgumentException if it is no pack; the message says what would be right
     */
    public static PackUse of(Path folder) {
        try {
            AssetPack pack = AssetPack.open(folder);
            return new PackUse(pack.name(), pack.digest(), folder.toAbsolutePath());
        } catch (BadAssetException e) {
            throw new IllegalArgumentException("--assets: " + e.getMessage(), e);
        }
    }

    /**
     * The pack, if it is still the same.
     *
     * @throws StepException of kind USER if it is not
     */
    AssetPack open() throws StepException {
        try {
            AssetPack pack = AssetPack.open(folder);
            if (!pack.digest().equals(digest)) {
                throw new StepException(
                        StepException.Kind.USER, folder + " is another pack than the job began with; begin a new job");
            }
            return pack;
        } catch (BadAssetException e) {
            throw new StepException(StepException.Kind.USER, String.valueOf(e.getMessage()), e);
        }
    }
}
