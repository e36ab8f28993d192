package io.seedbed.gateway.dashboard;

import io.quarkus.qute.TemplateExtension;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Numbers and times as the pages show them, {@code text:percent(…)} in a template. Stateless. */
@TemplateExtension(namespace = "text")
final class Texts {

    /** What stands for a number that is not known. */
    static final String NONE = "–";

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);
    private static final int TAIL = 12;

    private Texts() {}

    /** A share in 0..1 as a percentage with one digit; a dash for null. */
    static String percent(@Nullable Double share) {
        return share == null ? NONE : String.format(Locale.ROOT, "%.1f%%", 100 * share);
    }

    /** A difference of two shares in points, with its sign. */
    static String points(double difference) {
        String size = String.format(Locale.ROOT, "%.1f", Math.abs(100 * difference));
        return size.equals("0.0") ? "0.0" : (difference < 0 ? "−" : "+") + size;
    }

    /** A count with its thousands apart; a dash for null. */
    static String count(@Nullable Number count) {
        return count == null ? NONE : String.format(Locale.ROOT, "%,d", count.longValue());
    }

    /** Money in the operator's currency; a dash for none. */
    static String cost(double cost) {
        return cost == 0 ? NONE : String.format(Locale.ROOT, cost < 1 ? "%.4f" : "%,.2f", cost);
    }

    /** A score with two digits. */
    static String score(double score) {
        return Double.isNaN(score) ? NONE : String.format(Locale.ROOT, "%.2f", score);
    }

    /** A margin with its sign; empty where the signal has none. */
    static String margin(double margin) {
        return margin == 0 ? "" : (margin < 0 ? "−" : "+") + score(Math.abs(margin));
    }

    /** A text; a dash for none. */
    static String known(String text) {
        return either(text, NONE);
    }

    /** A text, or what stands for it where it is empty. */
    static String either(String text, String otherwise) {
        return text.isBlank() ? otherwise : text;
    }

    /** The beginning of a text. */
    static String start(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length) + "…";
    }

    /** A duration in its two largest units; a dash for null. */
    static String seconds(@Nullable Double seconds) {
        if (seconds == null) {
            return NONE;
        }
        if (seconds < 10) {
            return String.format(Locale.ROOT, "%.1f s", seconds);
        }
        long whole = Math.round(seconds);
        if (whole < 60) {
            return whole + " s";
        }
        return whole < 3600
                ? whole / 60 + " min " + whole % 60 + " s"
                : whole / 3600 + " h " + whole % 3600 / 60 + " min";
    }

    /** The time from one moment to another, or to now where the other has not come. */
    static String between(@Nullable Instant from, @Nullable Instant to, Instant now) {
        return from == null
                ? NONE
                : seconds(Math.max(
                        0, Duration.between(from, to == null ? now : to).toMillis() / 1000.0));
    }

    /** A moment as a person would say it. */
    static String ago(Instant at, Instant now) {
        long seconds = Math.max(0, Duration.between(at, now).toSeconds());
        if (seconds < 1) {
            return "just now";
        }
        if (seconds < 60) {
            return seconds + " s ago";
        }
        if (seconds < 3600) {
            return seconds / 60 + " min ago";
        }
        if (seconds < 86_400) {
            return seconds / 3600 + " h ago";
        }
        long days = seconds / 86_400;
        return days + (days == 1 ? " day ago" : " days ago");
    }

    /** A moment in full. */
    static String utc(Instant at) {
        return UTC.format(at);
    }

    /** A moment for machines. */
    static String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    /** The beginning of a digest. */
    static String digest(String digest) {
        String hex = digest.startsWith("sha256:") ? digest.substring("sha256:".length()) : digest;
        return hex.length() <= TAIL ? hex : hex.substring(0, TAIL) + "…";
    }

    /** A text for a URL's path or query. */
    static String url(String text) {
        return Urls.encode(text);
    }

    /** A file's name with its folders, for a URL's path. */
    static String path(String file) {
        return Urls.encode(file).replace("%2F", "/");
    }

    /** A file of the dashboard, under an address that changes with its content. */
    static String asset(String name) {
        return Assets.address(name);
    }
}
