package org.okrreadiness.content;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.okrreadiness.content.keyless.KeylessFiles;
import org.okrreadiness.content.pack.ContentHash;
import org.okrreadiness.content.pack.PackReader;
import org.okrreadiness.content.pack.ReadPack;
import org.okrreadiness.content.pack.RubricSet;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.domain.rubric.Phrase;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.TravellingAssessment.Edition;
import org.okrreadiness.service.UnreadableInputException;

/**
 * Assessments that came without their keys. Each lies under the hash of its own files and is known by the reference of the assessment with
 * keys, of which it is an edition.
 */
final class KeylessEditions {

    private final KeptPacks kept;
    private final KeptPacks received;
    private final RubricSet standard;
    private final Map<AssessmentRef, ReadPack> read = new ConcurrentHashMap<>();

    /** @param kept those that were sat, which go before those that were only received */
    KeylessEditions(KeptPacks kept, KeptPacks received, RubricSet standard) {
        this.kept = kept;
        this.received = received;
        this.standard = standard;
    }

    /** Empty for files of any other pack, and where anything is wrong with them. */
    Optional<ReadPack> read(SortedMap<String, byte[]> files) {
        boolean bare = KeylessFiles.isKeyless(files)
                && KeylessFiles.firstWithMore(files).isEmpty();
        return Optional.of(files)
                .filter(some -> bare)
                .map(some -> PackReader.ofKeyless(new KeptFiles("received", some), standard)
                        .read())
                .filter(pack -> pack.assessment().isPresent());
    }

    void remember(ReadPack pack) {
        pack.assessment().ifPresent(assessment -> read.put(assessment.ref(), pack));
    }

    Optional<ReadPack> remembered(AssessmentRef ref) {
        return Optional.ofNullable(read.get(ref));
    }

    Optional<ReadPack> find(AssessmentRef ref) {
        Optional<ReadPack> found = remembered(ref).or(() -> in(kept, ref)).or(() -> in(received, ref));
        found.ifPresent(this::remember);
        return found;
    }

    private Optional<ReadPack> in(KeptPacks place, AssessmentRef ref) {
        return place.hashes().stream()
                .flatMap(hash -> place.find(hash).stream())
                .filter(KeylessFiles::isKeyless)
                .flatMap(files -> read(files).stream())
                .filter(pack -> pack.assessment().orElseThrow().ref().equals(ref))
                .findFirst();
    }

    boolean has(TravellingAssessment edition) {
        return received.find(edition.filesHash()).isPresent();
    }

    /** @param whole with keys */
    static TravellingAssessment of(ReadPack whole, AssessmentRef ref) {
        SortedMap<String, byte[]> files =
                KeylessFiles.of(whole.files(), new KeptFiles("", whole.files()).manifest(), ref.contentHash());
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        String title = whole.assessment().orElseThrow().about().title();
        return new TravellingAssessment(Edition.SITTING, ref, title, ContentHash.of(files), texts);
    }

    /** @throws UnreadableInputException when these files are not what they are said to be */
    void requireSound(TravellingAssessment edition, SortedMap<String, byte[]> files) {
        AssessmentRef ref = edition.ref();
        boolean names = KeylessFiles.isKeyless(files) && ContentHash.of(files).equals(edition.filesHash());
        Optional<String> more = KeylessFiles.firstWithMore(files).filter(name -> names);
        if (more.isPresent()) {
            throw refused("travel.assessment.keys", ref.id(), more.get());
        }
        boolean sound = names
                && read(files)
                        .flatMap(ReadPack::assessment)
                        .filter(assessment -> assessment.ref().equals(ref))
                        .isPresent();
        if (!sound) {
            throw refused("travel.assessment.other", ref.id());
        }
        if (find(ref).isPresent()) {
            throw refused("travel.assessment.another-edition", ref.id());
        }
    }

    private static UnreadableInputException refused(String key, String... arguments) {
        return new UnreadableInputException(new Phrase(key, List.of(arguments)), null);
    }
}
