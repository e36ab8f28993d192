package io.seedbed.gateway.dashboard;

import io.quarkus.qute.TemplateInstance;
import io.seedbed.augment.StepException;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pages as answers, and what goes wrong with them as pages that say so. Stateless. */
final class Answers {

    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private Answers() {}

    /** Makes an answer. */
    @FunctionalInterface
    interface Page {
        Response make() throws SQLException, StepException, NoPageException;
    }

    /** The answer, or the page that says why there is none. */
    static Response of(Page page) {
        try {
            return page.make();
        } catch (NoPageException e) {
            return problem(e.problem());
        } catch (IllegalArgumentException e) {
            return problem(Problem.unwanted(String.valueOf(e.getMessage())));
        } catch (SQLException e) {
            LOG.warn("A page could not be made: {}", e.getMessage());
            return problem(Problem.away("The database does not answer, or the gateway has not begun yet."));
        } catch (StepException e) {
            LOG.warn("A page could not be made: {}", e.getMessage());
            return problem(new Problem(502, "Not readable", String.valueOf(e.getMessage()), false));
        }
    }

    /** A page. */
    static Response ok(TemplateInstance page) {
        return html(200, page);
    }

    /** A page, with another status than 200. */
    static Response html(int status, TemplateInstance page) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, never)
                .entity(page.render())
                .build();
    }

    /** Nothing has changed since. */
    static Response unchanged() {
        return Response.noContent().build();
    }

    /** Go on at another page, after something was done. */
    static Response seeOther(String path) {
        return Response.seeOther(URI.create(path)).build();
    }

    private static Response problem(Problem problem) {
        return html(problem.status(), Templates.problem(problem));
    }
}
