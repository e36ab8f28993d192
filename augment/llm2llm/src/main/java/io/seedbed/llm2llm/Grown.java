package io.seedbed.llm2llm;

import io.seedbed.augment.loop.LoopEvent;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * What came of a {@link GrowStep}.
 *
 * @param event {@link LoopEvent.Augmented}, or {@link LoopEvent.Asked} where the student must predict rows first
 * @param rejected how many rows the filters dropped, by reason
 */
public record Grown(LoopEvent event, Map<String, Integer> rejected) {
    public Grown {
        rejected = Collections.unmodifiableMap(new TreeMap<>(rejected));
    }
}
