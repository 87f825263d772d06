package org.okrreadiness.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.okrreadiness.content.pack.ContentHash;
import org.okrreadiness.content.pack.PackFiles;
import org.okrreadiness.content.pack.PackReader;
import org.okrreadiness.content.pack.ReadPack;
import org.okrreadiness.content.pack.RubricSet;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.AssessmentShelf;
import org.okrreadiness.service.AssessmentSource;
import org.okrreadiness.service.DataFolderUnusableException;
import org.okrreadiness.service.DiskFullException;
import org.okrreadiness.service.FoundPack;
import org.okrreadiness.service.FoundPack.Origin;
import org.okrreadiness.service.ReadinessException;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.TravellingAssessment.Edition;
import org.okrreadiness.service.UnreadableInputException;

/**
 * The packs there are: those that ship with the product, those in the folder {@code packs} of the data folder, and in {@code kept} a
 * copy of each that was sat.
 *
 * <p>Safe for use by several threads. What has been read stays in memory, so that the very bytes somebody sits are the ones kept.
 */
public final class PackLibrary implements AssessmentSource, AssessmentShelf {

    private final Path ownPacks;
    private final KeptPacks kept;
    private final KeptPacks received;
    private final KeylessEditions keyless;
    private final RubricSet standard;
    private final ShippedPacks shipped = new ShippedPacks();
    private final AnswersFile answersFile = new AnswersFile();
    private final Map<String, ReadPack> readByHash = new ConcurrentHashMap<>();

    /** @param dataFolder need not exist yet; only {@link #keep} writes to it */
    public PackLibrary(Path dataFolder, StandardRubrics standard) {
        this.ownPacks = dataFolder.resolve("packs");
        this.kept = new KeptPacks(dataFolder.resolve("kept"));
        this.received = new KeptPacks(dataFolder.resolve("received"));
        this.standard = standard.set();
        this.keyless = new KeylessEditions(kept, received, this.standard);
    }

    @Override
    public List<FoundPack> packs() {
        List<FoundPack> all = new ArrayList<>();
        shipped.all().forEach(files -> all.add(found(Origin.SHIPPED, files)));
        ownFolders().forEach(folder -> all.add(found(Origin.OWN, new FolderFiles(folder))));
        all.addAll(arrived());
        return all.stream()
                .sorted(Comparator.comparing(FoundPack::origin).thenComparing(PackLibrary::amongItsKind))
                .toList();
    }

    /** With keys first; an edition without is not needed where they are. */
    private List<FoundPack> arrived() {
        List<FoundPack> arrived = new ArrayList<>();
        Map<String, ReadPack> without = new TreeMap<>();
        for (String hash : received.hashes()) {
            Optional<SortedMap<String, byte[]>> files = received.find(hash);
            files.flatMap(keyless::read).ifPresent(pack -> without.put(hash, pack));
            files.filter(some -> !without.containsKey(hash))
                    .flatMap(this::readKept)
                    .ifPresent(pack -> {
                        readByHash.put(hash, pack);
                        arrived.add(received(hash, pack));
                    });
        }
        without.forEach((hash, pack) -> {
            if (inMemory(pack.assessment().orElseThrow().ref()).isEmpty()) {
                keyless.remember(pack);
                arrived.add(received(hash, pack));
            }
        });
        return arrived;
    }

    private FoundPack received(String hash, ReadPack pack) {
        String place = ownPacks.resolveSibling("received").resolve(hash).toString();
        return new FoundPack(Origin.OWN, place, pack.assessment(), pack.findings(), pack.places());
    }

    @Override
    public boolean has(TravellingAssessment assessment) {
        boolean here = packs().stream()
                .flatMap(pack -> pack.assessment().stream())
                .filter(found -> !found.isMarkedElsewhere())
                .anyMatch(found -> found.ref().equals(assessment.ref()));
        return here || assessment.edition() == Edition.SITTING && keyless.has(assessment);
    }

    @Override
    public Optional<TravellingAssessment> files(AssessmentRef ref, Edition edition) {
        return withKeys(ref)
                .map(pack -> edition == Edition.SITTING ? KeylessEditions.of(pack, ref) : practice(pack, ref));
    }

    private static TravellingAssessment practice(ReadPack pack, AssessmentRef ref) {
        SortedMap<String, String> texts = new TreeMap<>();
        pack.files().forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return new TravellingAssessment(
                ref, pack.assessment().orElseThrow().about().title(), texts);
    }

    @Override
    public void add(TravellingAssessment assessment) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        assessment.files().forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
        String hash = ContentHash.of(files);
        if (assessment.edition() == Edition.SITTING) {
            keyless.requireSound(assessment, files);
        } else {
            requireSound(assessment, hash, files);
        }
        try {
            received.keep(hash, files);
        } catch (IOException e) {
            throw unusable(ownPacks.resolveSibling("received"), e);
        }
    }

    private void requireSound(TravellingAssessment assessment, String hash, SortedMap<String, byte[]> files) {
        boolean sound = readKept(files)
                .flatMap(ReadPack::assessment)
                .filter(read -> read.ref().equals(assessment.ref()))
                .isPresent();
        if (!sound || !hash.equals(assessment.ref().contentHash())) {
            throw new UnreadableInputException(
                    Phrase.of("travel.assessment.other", assessment.ref().id()), null);
        }
    }

    /** Shipped ones stay in the order of their list. */
    private static String amongItsKind(FoundPack pack) {
        return pack.origin() == Origin.SHIPPED ? "" : idOrPlace(pack);
    }

    private static String idOrPlace(FoundPack pack) {
        return pack.assessment().map(a -> a.ref().id()).orElse(pack.location());
    }

    private List<Path> ownFolders() {
        if (!Files.isDirectory(ownPacks)) {
            return List.of();
        }
        try (Stream<Path> inside = Files.list(ownPacks)) {
            return inside.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw unusable(ownPacks, e);
        }
    }

    @Override
    public FoundPack read(Path folderOrFile) {
        return GivenPack.at(folderOrFile)
                .map(given -> given.named(found(Origin.GIVEN, given.files())))
                .orElseGet(() -> GivenPack.none(folderOrFile));
    }

    @Override
    public List<FoundPack> readAll(Path folderOrFile) {
        List<FoundPack> packs = GivenPack.allAt(folderOrFile).stream()
                .map(given -> given.named(found(Origin.GIVEN, given.files())))
                .toList();
        return packs.isEmpty() ? List.of(read(folderOrFile)) : packs;
    }

    private FoundPack found(Origin origin, PackFiles files) {
        ReadPack pack = new PackReader(files, standard).readWithAnswers();
        pack.assessment().ifPresent(a -> readByHash.put(a.ref().contentHash(), pack));
        return new FoundPack(origin, files.location(), pack.assessment(), pack.findings(), pack.places());
    }

    @Override
    public Optional<Assessment> find(AssessmentRef ref) {
        return inMemory(ref)
                .or(() -> fromKept(ref))
                .or(() -> keyless.remembered(ref))
                .or(() -> afterReadingAll(ref))
                .or(() -> keyless.find(ref))
                .flatMap(ReadPack::assessment);
    }

    private Optional<ReadPack> withKeys(AssessmentRef ref) {
        return inMemory(ref).or(() -> fromKept(ref)).or(() -> afterReadingAll(ref));
    }

    private Optional<ReadPack> inMemory(AssessmentRef ref) {
        return Optional.ofNullable(readByHash.get(ref.contentHash()));
    }

    private Optional<ReadPack> afterReadingAll(AssessmentRef ref) {
        packs();
        return inMemory(ref);
    }

    private Optional<ReadPack> fromKept(AssessmentRef ref) {
        Optional<ReadPack> pack = kept.find(ref.contentHash()).flatMap(this::readKept);
        pack.ifPresent(p -> readByHash.put(ref.contentHash(), p));
        return pack;
    }

    /** A kept copy brings the rubrics it was marked by. */
    private Optional<ReadPack> readKept(SortedMap<String, byte[]> files) {
        return RubricSet.among(files)
                .map(rubrics -> new PackReader(new KeptFiles("kept", files), rubrics).read())
                .filter(pack -> pack.assessment().isPresent());
    }

    @Override
    public void keep(AssessmentRef ref) {
        if (kept.find(ref.contentHash()).isPresent()) {
            return;
        }
        ReadPack pack = inMemory(ref)
                .or(() -> afterReadingAll(ref))
                .or(() -> keyless.find(ref))
                .orElseThrow(() -> new ReadinessException(Phrase.of("problem.assessment-gone", ref.id())));
        String hash = ContentHash.of(pack.files());
        try {
            if (kept.find(hash).isEmpty()) {
                kept.keep(hash, pack.files());
            }
        } catch (IOException e) {
            throw unusable(ownPacks.resolveSibling("kept"), e);
        }
    }

    private static ReadinessException unusable(Path folder, IOException cause) {
        String reason = String.valueOf(cause.getMessage());
        return reason.contains("No space left")
                ? new DiskFullException(Phrase.of("problem.disk-full", folder.toString()), cause)
                : new DataFolderUnusableException(
                        Phrase.of("problem.folder-unusable", folder.toString(), reason), cause);
    }

    @Override
    public Map<TaskId, Response> answers(Path file, Assessment assessment) {
        return answersFile.read(file, assessment);
    }

    @Override
    public Map<String, Map<TaskId, Response>> sampleAnswers(Assessment assessment) {
        return inMemory(assessment.ref())
                .or(() -> afterReadingAll(assessment.ref()))
                .map(ReadPack::answers)
                .orElse(Map.of());
    }
}
