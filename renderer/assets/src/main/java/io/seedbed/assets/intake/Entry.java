package io.seedbed.assets.intake;

import io.seedbed.assets.PackModel;
import io.seedbed.assets.mend.Fit;
import io.seedbed.assets.mend.Mender;
import io.seedbed.scene.surface.Material;
import org.jspecify.annotations.Nullable;

/**
 * A model that is to be imported.
 *
 * @param id unique in the pack, of letters, digits and hyphens
 * @param file in the store
 * @param naming what captions call it
 * @param use what can be done with it
 * @param places what it offers
 * @param fit how it is turned and sized
 * @param material that its maker told; null where nobody told
 * @param origin whose it is
 */
record Entry(
        String id,
        String file,
        PackModel.Naming naming,
        PackModel.Use use,
        Mender.Use places,
        Fit fit,
        @Nullable Material material,
        PackModel.Origin origin) {}
