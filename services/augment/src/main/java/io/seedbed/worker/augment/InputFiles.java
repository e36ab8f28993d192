package io.seedbed.worker.augment;

import io.seedbed.augment.StepException;
import io.seedbed.contracts.Llm2LlmJob;
import io.seedbed.dataset.read.TaskKind;
import io.seedbed.llm2llm.JobSources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the files that a job names, below the platform's roots and nowhere else. Thread-safe. */
final class InputFiles {

    private final List<Path> roots;

    InputFiles(List<Path> roots) {
        this.roots = List.copyOf(roots);
    }

    /**
     * The files of a job.
     *
     * @throws StepException of kind USER if one is not there, or is outside the roots, also by way of a link
     */
    JobSources of(Llm2LlmJob job) throws StepException {
        return new JobSources(
                job.task().equals("qa") ? TaskKind.QUESTION_ANSWERING : TaskKind.CLASSIFICATION,
                find("train", job.train()),
                find("test", job.test()),
                optional("validation", job.validation()),
                optional("pool", job.pool()),
                optional("labels", job.labels()),
                job.textColumns(),
                job.labelColumn());
    }

    private @Nullable Path optional(String field, @Nullable String name) throws StepException {
        return name == null ? null : find(field, name);
    }

    private Path find(String field, String name) throws StepException {
        for (Path root : roots) {
            Path file = root.resolve(name).normalize();
            if (Files.isRegularFile(file)) {
                return requireInside(field, name, file);
            }
        }
        throw user(field + ": there is no file " + name + " in " + roots + "; put it there, or name another");
    }

    private Path requireInside(String field, String name, Path file) throws StepException {
        try {
            Path real = file.toRealPath();
            for (Path root : roots) {
                if (Files.isDirectory(root) && real.startsWith(root.toRealPath())) {
                    return file;
                }
            }
        } catch (IOException e) {
            throw new StepException(
                    StepException.Kind.RESOURCES, field + ": " + name + " cannot be looked at: " + e.getMessage(), e);
        }
        throw user(field + ": " + name + " leads out of the folders that jobs may read (" + roots + ")");
    }

    private static StepException user(String message) {
        return new StepException(StepException.Kind.USER, message);
    }
}
