package io.seedbed.assets.intake;

import io.seedbed.assets.AssetPack;
import io.seedbed.assets.BadAssetException;
import io.seedbed.assets.PackWriter;
import io.seedbed.assets.mend.Mended;
import io.seedbed.assets.mend.Mender;
import io.seedbed.assets.read.GltfReader;
import io.seedbed.assets.read.ObjReader;
import io.seedbed.assets.read.Soup;
import io.seedbed.assets.source.FolderStore;
import io.seedbed.assets.source.Store;
import io.seedbed.assets.source.ZipStore;
import io.seedbed.scene.document.Near;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Imports foreign models as a pack. A model that cannot be used is kept out with its reason and never ends the import. The same
 * source and settings give the same bytes. Not thread-safe.
 */
public final class Import {

    private final Settings settings;
    private final Nouns nouns = new Nouns();

    /**
     * What may be chosen.
     *
     * @param triangles budget of a model
     * @param nouns only these, or groups; empty for all
     * @param name of the pack; null for the manifest's or the folder's
     * @param licence of all models that tell none; null for none
     */
    public record Settings(
            int triangles,
            List<String> nouns,
            @Nullable String name,
            @Nullable String licence) {

        /** Fewest and most triangles of a budget. */
        private static final int LEAST = 50;

        private static final int MOST = 100_000;

        public Settings {
            if (triangles < LEAST || triangles > MOST) {
                throw new IllegalArgumentException(
                        "--triangles is " + triangles + "; it must be from " + LEAST + " to " + MOST);
            }
            nouns = List.copyOf(nouns);
        }
    }

    /** Told of each model that was read. */
    @FunctionalInterface
    public interface Listener {
        /** So many of so many are done. */
        void done(int models, int all);
    }

    /** An import with these settings. */
    public Import(Settings settings) {
        this.settings = settings;
    }

    /**
     * Imports a source.
     *
     * @param from a library of Sweet Home 3D or a folder of such, a folder or archive of models, or one model's file
     * @param out where the pack is to be
     * @throws BadAssetException if there is nothing to import, or the place is taken
     * @throws IOException if the pack cannot be written
     */
    public ImportResult run(Path from, Path out, Listener listener) throws BadAssetException, IOException {
        List<Store> stores = open(from);
        try {
            List<Listing> listings = new ArrayList<>();
            for (Store store : stores) {
                listings.add(
                        store.names().contains(SweetHome.CATALOGUE)
                                ? SweetHome.list(store, nouns)
                                : OwnFolder.list(store, nouns, settings.licence()));
            }
            checkNouns(listings);
            if (listings.stream()
                    .allMatch(one -> one.entries().isEmpty() && one.leftOut().isEmpty())) {
                throw new BadAssetException(from + " holds no .obj, .gltf or .glb and no .sh3f library");
            }
            PackWriter writer = new PackWriter(out, name(from, stores));
            int all = listings.stream().mapToInt(one -> one.entries().size()).sum();
            int done = 0;
            for (Listing listing : listings) {
                listing.leftOut().forEach(one -> writer.reject(one.file(), one.reason()));
                for (Entry entry : listing.entries()) {
                    if (isWanted(entry)) {
                        add(listing.store(), entry, writer);
                    }
                    listener.done(++done, all);
                }
            }
            writer.finish();
            return new ImportResult(AssetPack.open(out), writer.rejected(), writer.reasons());
        } finally {
            for (Store store : stores) {
                store.close();
            }
        }
    }

    private static List<Store> open(Path from) throws BadAssetException, IOException {
        if (Files.isRegularFile(from)) {
            String name = String.valueOf(from.getFileName());
            if (OwnFolder.isModel(name)) {
                return List.of(new OneModel(
                        new FolderStore(
                                Objects.requireNonNull(from.toAbsolutePath().getParent(), "folder")),
                        name));
            }
            return List.of(new ZipStore(from));
        }
        if (!Files.isDirectory(from)) {
            throw new BadAssetException("there is no file or folder " + from);
        }
        List<Store> stores = new ArrayList<>();
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".sh3f"))
                    .sorted()
                    .toList()) {
                stores.add(new ZipStore(file));
            }
        }
        return stores.isEmpty() ? List.of(new FolderStore(from)) : stores;
    }

    /** One model of a folder with what lies beside it. */
    private record OneModel(Store folder, String model) implements Store {
        @Override
        public List<String> names() {
            return folder.names().stream()
                    .filter(name -> name.equals(model) || !OwnFolder.isModel(name))
                    .toList();
        }

        @Override
        public byte[] read(String name) throws BadAssetException {
            return folder.read(name);
        }

        @Override
        public void close() throws IOException {
            folder.close();
        }
    }

    private String name(Path from, List<Store> stores) throws BadAssetException {
        Optional<String> told = Optional.ofNullable(settings.name());
        if (told.isEmpty()) {
            told = OwnFolder.name(stores.get(0));
        }
        String file = String.valueOf(from.toAbsolutePath().normalize().getFileName());
        String name = told.orElse(
                file.replaceFirst("\\.[^.]*$", "").toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9-]+", "-"));
        if (!name.matches("[a-z0-9][a-z0-9-]{0,31}")) {
            throw new BadAssetException("the pack's name is \"" + name
                    + "\"; it must be up to 32 small letters, digits and hyphens: give --name");
        }
        return name;
    }

    private void checkNouns(List<Listing> listings) throws BadAssetException {
        Set<String> known = new TreeSet<>();
        for (Listing listing : listings) {
            for (Entry entry : listing.entries()) {
                known.add(entry.naming().noun());
                known.add(entry.naming().group());
            }
        }
        for (String noun : settings.nouns()) {
            if (!known.contains(noun)) {
                throw new BadAssetException(
                        "--categories: \"" + noun + "\" is no noun or group of the source: " + Near.hint(noun, known));
            }
        }
    }

    private boolean isWanted(Entry entry) {
        return settings.nouns().isEmpty()
                || settings.nouns().contains(entry.naming().noun())
                || settings.nouns().contains(entry.naming().group());
    }

    private void add(Store store, Entry entry, PackWriter writer) throws IOException {
        try {
            Soup soup = entry.file().toLowerCase(Locale.ROOT).endsWith(".obj")
                    ? ObjReader.read(store, entry.file())
                    : GltfReader.read(store, entry.file());
            Mended mended = Mender.mend(soup, entry.fit(), settings.triangles(), entry.places());
            writer.add(entry.id(), entry.naming(), entry.use(), entry.material(), entry.origin(), mended);
        } catch (BadAssetException e) {
            writer.reject(entry.file(), String.valueOf(e.getMessage()));
        } catch (IndexOutOfBoundsException | ArithmeticException | NegativeArraySizeException e) {
            writer.reject(entry.file(), "it is damaged in a way that was not foreseen: " + e);
        }
    }
}
