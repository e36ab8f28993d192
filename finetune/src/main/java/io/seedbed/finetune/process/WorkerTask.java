package io.seedbed.finetune.process;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a worker process is asked to do. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "task")
@JsonSubTypes({
    @JsonSubTypes.Type(value = WorkerTask.Train.class, name = "train"),
    @JsonSubTypes.Type(value = WorkerTask.Predict.class, name = "predict")
})
sealed interface WorkerTask {

    /**
     * Train from the base weights, then predict.
     *
     * @param labels in the order of the head's outputs
     * @param settings as the user gave them
     * @param seed decides everything random
     * @param keepModel whether the weights are wanted
     * @param predict names of the data sets to predict
     */
    record Train(
            List<String> labels, SortedMap<String, String> settings, long seed, boolean keepModel, List<String> predict)
            implements WorkerTask {
        public Train {
            labels = List.copyOf(labels);
            settings = Collections.unmodifiableSortedMap(new TreeMap<>(settings));
            predict = List.copyOf(predict);
        }
    }

    /**
     * Predict one data set.
     *
     * @param model the folder of a trained model
     */
    record Predict(String model) implements WorkerTask {}
}
