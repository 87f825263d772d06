package org.okrreadiness.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.okrreadiness.domain.assessment.AssessmentRef;
import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.pack.SignedPacks;
import org.okrreadiness.service.AssessmentShelf;
import org.okrreadiness.service.AssessmentsByPost;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.TravellingAssessment.Edition;

/** A shelf in memory that assessments arrive at, and one that can be sent, in real packs. */
public final class SentAssessments {

    private static final AssessmentRef REF = new AssessmentRef("spring", "1.0", "0".repeat(64));

    private final List<TravellingAssessment> arrived = new ArrayList<>();
    private final AssessmentsByPost post;

    public SentAssessments(Clock clock) {
        AssessmentShelf shelf = new AssessmentShelf() {
            @Override
            public boolean has(TravellingAssessment assessment) {
                return arrived.contains(assessment);
            }

            @Override
            public Optional<TravellingAssessment> files(AssessmentRef ref, Edition edition) {
                return Optional.of(new TravellingAssessment(
                        edition,
                        ref,
                        "OKR in our clinic",
                        ref.contentHash(),
                        new TreeMap<>(Map.of("assessment.json", "{}"))));
            }

            @Override
            public void add(TravellingAssessment assessment) {
                arrived.add(assessment);
            }
        };
        this.post = new AssessmentsByPost(shelf, new SignedPacks(new JsonEventFormat()).assessments(), clock);
    }

    public AssessmentsByPost post() {
        return post;
    }

    /** A file that somebody sent. */
    public Path file(Path folder, Edition edition) {
        byte[] pack = post.make(REF, edition, "Spring cohort", TravelKeys.TRAINER, List.of());
        return write(folder.resolve("spring." + edition.purpose() + ".okr-assessment"), pack);
    }

    /** One that is no pack at all. */
    public static Path letter(Path folder) {
        return write(
                folder.resolve("letter.okr-assessment"),
                "Dear Amina".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static Path write(Path file, byte[] bytes) {
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
