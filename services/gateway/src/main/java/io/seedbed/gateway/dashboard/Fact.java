package io.seedbed.gateway.dashboard;

import io.seedbed.contracts.Job;
import io.seedbed.contracts.Llm2LlmJob;
import io.seedbed.contracts.RenderingJob;
import java.util.List;

/** Something that a job asks for, in words. */
record Fact(String name, String value) {

    /** What counts of a job. */
    static List<Fact> of(Job job) {
        if (job instanceof RenderingJob images) {
            return List.of(
                    new Fact("Images", Texts.count(images.count())),
                    new Fact("Recipe", images.recipeName()),
                    new Fact("Seed", Long.toString(images.seed())),
                    new Fact(
                            "Size",
                            images.size().contains("x") ? images.size() : images.size() + " × " + images.size()),
                    new Fact("Format", images.format() + ", " + images.encoding()),
                    new Fact(
                            "Beside each picture",
                            images.extras().isEmpty() ? "nothing" : String.join(", ", images.extras())),
                    new Fact("Images in a shard", Texts.count(images.shardSize())),
                    new Fact("First image", Texts.count(images.start())),
                    new Fact("Samples per pixel", Integer.toString(images.samples())));
        }
        Llm2LlmJob loop = (Llm2LlmJob) job;
        return List.of(
                new Fact("Task", loop.task()),
                new Fact("Student", loop.student()),
                new Fact("Teacher", loop.teacher()),
                new Fact("Rounds at most", Integer.toString(loop.rounds())),
                new Fact("Trainings a round", Integer.toString(loop.trainings())),
                new Fact("Error signal", loop.signal()));
    }
}
