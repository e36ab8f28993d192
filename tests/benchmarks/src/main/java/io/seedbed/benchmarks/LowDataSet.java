package io.seedbed.benchmarks;

import io.seedbed.augment.Dataset;
import io.seedbed.augment.Example;
import io.seedbed.augment.LabelSet;
import io.seedbed.augment.Provenance;
import io.seedbed.augment.Seeds;
import io.seedbed.augment.Split;
import io.seedbed.augment.StepException;
import io.seedbed.augment.Target;
import io.seedbed.dataset.BadInputException;
import io.seedbed.dataset.read.DatasetReader;
import io.seedbed.dataset.read.ReadOptions;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A low-data experiment on a public set: a stratified draw of seed rows, a part of the rest of the training set as a pool
 * without labels,
 * and the whole test set.
 *
 * @param name {@code trec} or {@code snips}
 * @param draw which seed set
 * @param seeds the seed rows
 * @param test the test rows
 * @param pool other training rows without their labels
 * @param rest all other training rows with their labels, for the baseline of human labels and for the precision of made ones
 * @param labels the labels with descriptions
 */
record LowDataSet(String name, int draw, Dataset seeds, Dataset test, Dataset pool, Dataset rest, LabelSet labels) {

    private static final Map<String, String> TREC = Map.of(
            "ABBR", "what an abbreviation stands for or how something is abbreviated",
            "DESC", "a definition, description, manner or reason: how or why something is",
            "ENTY", "a thing: an animal, color, product, food, sport, invention, word or work of art",
            "HUM", "a person, group, organization or company: who",
            "LOC", "a place: city, country, state, mountain or other location: where",
            "NUM", "a number: count, date, distance, money, percent, age or other quantity: how many, when");

    private static final Map<String, String> SNIPS = Map.of(
            "AddToPlaylist", "add a song, album or artist to a playlist",
            "BookRestaurant", "book a table or reservation at a restaurant",
            "GetWeather", "ask for the weather forecast at a place or time",
            "PlayMusic", "play music, a song, an artist or an album",
            "RateBook", "rate a book with stars or points",
            "SearchCreativeWork", "find a creative work: a show, book, game, album or picture by its title",
            "SearchScreeningEvent", "find movie times: when and at which cinema films are showing");

    /** Reads a draw with a pool of at most so many rows; {@code data} holds the sets' folders. */
    static LowDataSet read(Path data, String name, int draw, int poolRows) throws BadInputException, StepException {
        Path folder = data.resolve(name);
        int rows = name.equals("trec") ? 60 : 70;
        Dataset seeds = DatasetReader.read(
                folder.resolve("seed" + rows + "-" + draw + ".jsonl"), ReadOptions.classification(Split.TRAIN));
        Dataset train = DatasetReader.read(folder.resolve("train.jsonl"), ReadOptions.classification(Split.POOL));
        Set<String> used = new HashSet<>();
        seeds.examples().forEach(row -> used.add(row.text()));
        Dataset rest = train.filter(row -> used.add(row.text()));
        Dataset pool = Dataset.of(rest.examples().stream()
                .sorted(Comparator.comparingLong((Example row) -> Seeds.derive(draw, "pool", row.id())))
                .limit(poolRows)
                .map(row -> row.withTarget(new Target.Missing()))
                .toList());
        Dataset test = DatasetReader.read(folder.resolve("test.jsonl"), ReadOptions.classification(Split.TEST));
        return new LowDataSet(
                name,
                draw,
                seeds,
                test,
                pool,
                rest,
                LabelSet.named(seeds.labels()).describedBy(name.equals("trec") ? TREC : SNIPS));
    }

    /** The seed rows and as many more rows with their human labels, drawn at random. */
    Dataset withHumanLabels(int more) {
        return seeds.plus(Dataset.of(rest.examples().stream()
                .sorted(Comparator.comparingLong((Example row) -> Seeds.derive(draw, "human", row.id())))
                .limit(more)
                .map(row -> row.withSplit(Split.TRAIN)
                        .withProvenance(Provenance.read(row.provenance().origin())))
                .toList()));
    }

    /** The share of generated rows whose label is that of the pool row that they are; NaN where none came from the pool. */
    double precision(Dataset train) {
        int right = 0;
        int all = 0;
        for (Example row : train.generatedRows().examples()) {
            for (String parent : row.provenance().parents()) {
                if (rest.find(parent).isPresent()) {
                    all++;
                    right += rest.get(parent).target().equals(row.target()) ? 1 : 0;
                }
            }
        }
        return all == 0 ? Double.NaN : right / (double) all;
    }
}
