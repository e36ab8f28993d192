package io.seedbed.cli;

import io.seedbed.augment.Embedder;
import io.seedbed.augment.Progress;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Student;
import io.seedbed.augment.TeacherSource;
import io.seedbed.cli.console.JsonLine;
import io.seedbed.cli.console.ProgressBar;
import io.seedbed.cli.console.SummaryTable;
import io.seedbed.cli.console.Terminal;
import io.seedbed.cli.loop.LoopSession;
import io.seedbed.llm2llm.LoopJob;
import io.seedbed.retrieval.MemoizedEmbedder;
import io.seedbed.retrieval.MiniLmEmbedder;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.InstantSource;

/** What the commands that run the loop share. */
final class LoopCommand {

    private LoopCommand() {}

    /** Makes the teacher of a job; the embedder remembers what it was asked. */
    @FunctionalInterface
    interface TeacherMaker {
        TeacherSource make(Embedder embedder) throws StepException;
    }

    /** Runs a job and prints its summary. */
    static void run(LoopJob job, Path out, Student student, TeacherMaker maker, Output output, PrintWriter print)
            throws StepException, InterruptedException {
        int workers = output.checkedWorkers();
        Terminal terminal = Terminal.detect(System.getenv(), Charset.defaultCharset());
        LoopSession.Result result;
        try (ProgressBar bar = progressOn(terminal)) {
            Embedder embedder = new MemoizedEmbedder(new MiniLmEmbedder(workers));
            Progress progress = output.quiet ? Progress.NONE : bar;
            progress.update("reading the pool", 0, 0);
            result = new LoopSession(student, maker.make(embedder), embedder, workers, progress).run(job, out);
        }
        print.print(SummaryTable.text(result.report(), out, terminal));
        if (output.json) {
            print.println(JsonLine.of(result.report()));
        }
        print.flush();
    }

    /** A bar whose closing leaves standard error open. */
    static ProgressBar progressOn(Terminal terminal) {
        return new ProgressBar(System.err, terminal, InstantSource.system());
    }
}
