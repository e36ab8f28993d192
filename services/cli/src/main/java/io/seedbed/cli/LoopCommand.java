package io.seedbed.cli;

import io.seedbed.augment.Embedder;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Student;
import io.seedbed.augment.TeacherSource;
import io.seedbed.cli.console.JsonLine;
import io.seedbed.cli.console.ProgressBar;
import io.seedbed.cli.console.SummaryTable;
import io.seedbed.cli.loop.LoopSession;
import io.seedbed.llm2llm.LoopJob;
import io.seedbed.retrieval.MemoizedEmbedder;
import io.seedbed.retrieval.MiniLmEmbedder;
import java.io.PrintWriter;
import java.nio.file.Path;

/** What the commands that run the loop share. */
final class LoopCommand {

    private LoopCommand() {}

    /** Makes the teacher of a job; the embedder remembers what it was asked. */
    @FunctionalInterface
    interface TeacherMaker {
        TeacherSource make(Embedder embedder) throws StepException;
    }

    /** Runs a job and prints its summary. */
    static void run(
            LoopJob job, Path out, Student student, TeacherMaker maker, int workers, Output output, PrintWriter print)
            throws StepException, InterruptedException {
        LoopSession.Result result;
        try (ProgressBar bar = output.bar()) {
            Embedder embedder = new MemoizedEmbedder(new MiniLmEmbedder(workers));
            Progress progress = output.shown(bar);
            progress.update("reading the pool", 0, 0);
            result = new LoopSession(student, maker.make(embedder), embedder, workers, progress).run(job, out);
        }
        print.print(SummaryTable.text(result.report(), out, Output.terminal()));
        if (output.json) {
            print.println(JsonLine.of(result.report()));
        }
        print.flush();
    }
}
