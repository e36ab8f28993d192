package io.seedbed.assets.intake;

import io.seedbed.assets.AssetPack;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What became of an import.
 *
 * @param pack that was made
 * @param rejected models that were kept out
 * @param reasons how many for each reason, the most frequent first
 */
public record ImportResult(AssetPack pack, int rejected, Map<String, Integer> reasons) {
    public ImportResult {
        reasons = Collections.unmodifiableMap(new LinkedHashMap<>(reasons));
    }
}
