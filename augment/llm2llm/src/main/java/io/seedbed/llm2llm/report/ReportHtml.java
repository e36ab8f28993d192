package io.seedbed.llm2llm.report;

import io.quarkus.qute.Engine;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.Expression;
import io.quarkus.qute.RawString;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.ResultMapper;
import io.quarkus.qute.TemplateNode.Origin;
import io.quarkus.qute.ValueResolvers;
import io.seedbed.dataset.DurableFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A {@link LoopReport} as one page for people: {@code report.html} with its style sheet and drawings inside, without scripts
 * and without a single request to anywhere. Equal reports give equal bytes. Every value is escaped unless the template says
 * {@code .raw}, which it does for our own drawings and style sheet only. Thread-safe.
 */
public final class ReportHtml {

    private static final List<String> PARTS =
            List.of("passage", "headline", "rounds", "labels", "confusion", "rows", "closing", "page");

    private static final Engine ENGINE = engine();
    private static final String STYLE = resource("report.css");

    private ReportHtml() {}

    /**
     * Renders a report.
     *
     * @param report the report
     * @return the page
     */
    public static String text(LoopReport report) {
        return ENGINE.getTemplate("page")
                .data("page", ReportPage.of(report, STYLE))
                .render();
    }

    /**
     * Writes {@code report.html} whole: under a temporary name, then renamed.
     *
     * @param report the report
     * @param file where; replaced where it is there
     * @throws IOException where it cannot be written
     */
    public static void write(LoopReport report, Path file) throws IOException {
        DurableFiles.write(file, text(report));
    }

    private static Engine engine() {
        EngineBuilder builder = Engine.builder()
                .addDefaults()
                .addValueResolver(ValueResolvers.rawResolver())
                .addValueResolver(new ReflectionValueResolver())
                .addResultMapper(new EscapingMapper());
        Engine engine = builder.build();
        for (String part : PARTS) {
            engine.putTemplate(part, engine.parse(resource(part + ".html")));
        }
        return engine;
    }

    private static String resource(String name) {
        try (InputStream stream = ReportHtml.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("the resource " + name + " is missing from the program's jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the resource " + name + " cannot be read", e);
        }
    }

    /** Escapes everything that is not raw. */
    private static final class EscapingMapper implements ResultMapper {

        @Override
        public int getPriority() {
            return 100;
        }

        @Override
        public boolean appliesTo(Origin origin, Object result) {
            return !(result instanceof RawString);
        }

        @Override
        public String map(Object result, Expression expression) {
            return Html.escape(result.toString());
        }
    }
}
