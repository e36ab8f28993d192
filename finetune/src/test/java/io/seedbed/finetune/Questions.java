package io.seedbed.finetune;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Split;
import io.seedbed.augment.Target;
import java.util.ArrayList;
import java.util.List;

/** A small task, written out: is a question about a person, a place or a number? */
public final class Questions {

    /** The labels in order. */
    public static final List<String> LABELS = List.of("number", "person", "place");

    private static final List<String> TRAIN = List.of(
            "person|Who wrote the opera about the flying sailor?",
            "place|Where does the river Nile begin?",
            "number|How many legs does a spider have?",
            "person|Which painter cut off his own ear?",
            "place|What city hosts the carnival of masks?",
            "number|How far is it from the earth to the moon?",
            "person|What is the name of the first woman in space?",
            "place|In which country was chess invented?",
            "number|What year did the great fire happen?",
            "person|Who was the king after Edward?",
            "place|Which desert lies north of the Congo?",
            "number|How old is the oldest tree?");

    private static final List<String> TEST = List.of(
            "person|Who discovered the moons of Jupiter?",
            "place|Where is the highest waterfall?",
            "number|How many strings has a violin?",
            "person|Who invented the steam engine?",
            "place|What country grows the most tea?",
            "number|How long is the longest bridge?");

    private Questions() {}

    /** Twelve rows. */
    public static Dataset train() {
        return dataset("train", TRAIN, Split.TRAIN);
    }

    /** Six rows. */
    public static Dataset test() {
        return dataset("test", TEST, Split.TEST);
    }

    private static Dataset dataset(String name, List<String> lines, Split split) {
        List<Example> rows = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split("\\|", -1);
            String id = name + "-" + rows.size();
            rows.add(Example.of(
                    id, parts[1], new Target.Label(parts[0]), split, Provenance.read("test:" + rows.size())));
        }
        return Dataset.of(rows);
    }
}
