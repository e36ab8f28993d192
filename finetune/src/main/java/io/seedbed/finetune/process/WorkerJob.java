package io.seedbed.finetune.process;

import ai.djl.ndarray.NDManager;
import io.seedbed.finetune.TextTrainingConfig;
import io.seedbed.finetune.TextTrainingConfig.Method;
import io.seedbed.finetune.data.Tokenizer;
import io.seedbed.finetune.model.ModelConfig;
import io.seedbed.finetune.model.ModelDirectory;
import io.seedbed.finetune.network.BertShape;
import io.seedbed.finetune.network.Mode;
import io.seedbed.finetune.network.Parameters;
import io.seedbed.finetune.network.TextClassifier;
import io.seedbed.finetune.training.LabelledRows;
import io.seedbed.finetune.training.TextTrainer;
import io.seedbed.finetune.training.TrainingOutcome;
import io.seedbed.finetune.weights.MiniLm;
import io.seedbed.finetune.weights.Safetensors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** A worker's job from its folder to its result. Runs in the worker process only. */
final class WorkerJob {

    /** The name of the one data set of {@link WorkerTask.Predict}. */
    static final String PREDICTED = "rows";

    private final JobFolder job;
    private final ResultFolder result;
    private final Consumer<WorkerEvent> events;
    private final SortedMap<String, Double> metrics = new TreeMap<>();

    private WorkerJob(JobFolder job, Consumer<WorkerEvent> events) {
        this.job = job;
        this.result = new ResultFolder(job.result());
        this.events = events;
    }

    /** Runs the job of a folder. */
    static void run(JobFolder job, Consumer<WorkerEvent> events) throws IOException {
        long start = System.nanoTime();
        WorkerJob own = new WorkerJob(job, events);
        WorkerTask task = job.task();
        if (task instanceof WorkerTask.Train train) {
            own.train(train);
        } else if (task instanceof WorkerTask.Predict predict) {
            own.predict(predict);
        }
        own.metrics.put("seconds", (System.nanoTime() - start) / 1e9);
        ProcessHandle.current()
                .info()
                .totalCpuDuration()
                .ifPresent(cpu -> own.metrics.put("cpuSeconds", cpu.toMillis() / 1e3));
        PeakMemory.mebibytes().ifPresent(peak -> own.metrics.put("peakMemoryMb", peak));
        own.result.writeMetrics(own.metrics);
    }

    private void train(WorkerTask.Train task) throws IOException {
        TextTrainingConfig config = TextTrainingConfig.parse(task.settings());
        byte[] definition = MiniLm.tokenizer();
        try (Tokenizer tokenizer = EngineStart.withTokenizer(definition, config.maxLength());
                NDManager manager = NDManager.newBaseManager();
                Parameters parameters = new Parameters(manager)) {
            parameters.putAll(MiniLm.weights().values());
            TextClassifier model = new TextClassifier(BertShape.MINI_LM_L6, parameters);
            TextTrainer trainer = new TextTrainer(model, config, task.labels().size(), task.seed());
            TrainingOutcome outcome = trainer.train(
                    labelled(job.train(), task.labels(), tokenizer),
                    labelled(job.validation(), task.labels(), tokenizer),
                    (step, steps, loss) -> events.accept(new WorkerEvent.Step("training", step, steps, loss)));
            if (task.keepModel()) {
                ModelConfig described = ModelConfig.of(BertShape.MINI_LM_L6, task.labels(), config.maxLength());
                result.model().write(described, definition, shapes(parameters), parameters::read);
                if (config.method() == Method.LORA) {
                    result.adapter().write(config.lora(), outcome.adapters());
                }
            }
            for (String name : task.predict()) {
                predict(name, model, tokenizer);
            }
            metrics.put("steps", (double) outcome.steps());
            metrics.put("stepsPerSecond", outcome.steps() / outcome.seconds());
            metrics.put("finalLoss", outcome.finalLoss());
            outcome.validationLoss().ifPresent(loss -> metrics.put("validationLoss", loss));
        }
    }

    private void predict(WorkerTask.Predict task) throws IOException {
        ModelDirectory folder = new ModelDirectory(Path.of(task.model()));
        ModelConfig config = folder.config();
        try (Tokenizer tokenizer = EngineStart.withTokenizer(
                        folder.tokenizer(), config.seedbed().maxLength());
                NDManager manager = NDManager.newBaseManager();
                Parameters parameters = new Parameters(manager)) {
            Safetensors weights = folder.weights();
            for (String name : weights.shapes().keySet()) {
                parameters.put(weights.read(name));
            }
            predict(PREDICTED, new TextClassifier(config.shape(), parameters), tokenizer);
        }
    }

    private void predict(String name, TextClassifier model, Tokenizer tokenizer) throws IOException {
        List<Row> rows = Row.read(job.predict(name));
        long start = System.nanoTime();
        List<float[]> logits = model.logits(
                tokenizer.encode(rows.stream().map(Row::text).toList()),
                Mode.PREDICT,
                done -> events.accept(new WorkerEvent.Step("predicting " + name, done, rows.size(), 0)));
        metrics.put("predictedRowsPerSecond", rows.size() / ((System.nanoTime() - start) / 1e9));
        List<Scores> scores = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            scores.add(Scores.of(rows.get(i).id(), logits.get(i)));
        }
        result.writeScores(name, scores);
    }

    private static LabelledRows labelled(Path file, List<String> labels, Tokenizer tokenizer) throws IOException {
        List<Row> rows = Row.read(file);
        return new LabelledRows(
                rows.stream().map(Row::id).toList(),
                tokenizer.encode(rows.stream().map(Row::text).toList()),
                rows.stream().map(row -> labels.indexOf(row.label())).toList());
    }

    private static SortedMap<String, long[]> shapes(Parameters parameters) {
        SortedMap<String, long[]> shapes = new TreeMap<>();
        for (String name : parameters.names()) {
            shapes.put(name, parameters.weight(name).getShape().getShape());
        }
        return shapes;
    }
}
