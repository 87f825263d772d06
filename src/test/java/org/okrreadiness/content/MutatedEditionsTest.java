package org.okrreadiness.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.okrreadiness.content.keyless.KeylessFiles;
import org.okrreadiness.content.pack.ContentHash;
import org.okrreadiness.domain.assessment.Assessment;
import org.okrreadiness.service.TravellingAssessment;
import org.okrreadiness.service.TravellingAssessment.Edition;
import org.okrreadiness.service.UnreadableInputException;

/** Whatever stands in the files of an edition without keys, it is refused in a sentence or holds nothing but what may be there. */
@Tag("slow")
class MutatedEditionsTest {

    private static final int EDITIONS = 1_000;

    @TempDir
    Path folder;

    private final Random random = new Random(20261201);

    @Test
    void areRefusedOrHoldNothingMore() {
        PackLibrary trainer = new PackLibrary(folder.resolve("trainer"), new StandardRubrics());
        Assessment manager =
                trainer.read(Path.of("assessments/manager")).assessment().orElseThrow();
        TravellingAssessment sent =
                trainer.files(manager.ref(), Edition.SITTING).orElseThrow();
        KeptPacks nothing = new KeptPacks(folder.resolve("nothing"));
        KeylessEditions editions = new KeylessEditions(nothing, nothing, new StandardRubrics().set());
        int refused = 0;
        for (int i = 0; i < EDITIONS; i++) {
            TravellingAssessment mutated = mutated(sent);
            SortedMap<String, byte[]> files = bytes(mutated.files());
            try {
                editions.requireSound(mutated, files);
                assertThat(KeylessFiles.firstWithMore(files)).isEmpty();
            } catch (UnreadableInputException inASentence) {
                assertThat(inASentence.phrase().key()).startsWith("travel.assessment.");
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(EDITIONS / 4);
    }

    private TravellingAssessment mutated(TravellingAssessment sent) {
        SortedMap<String, String> files = new TreeMap<>(sent.files());
        List<String> names = new ArrayList<>(files.keySet());
        String name = names.get(random.nextInt(names.size()));
        byte[] text = files.get(name).getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(text.length);
        int to = Math.min(text.length, at + 1 + random.nextInt(40));
        switch (random.nextInt(4)) {
            case 0 -> text[at] ^= (byte) (1 << random.nextInt(7));
            case 1 -> text = Arrays.copyOf(text, at);
            case 2 -> Arrays.fill(text, at, to, (byte) "{}[]:,\"\n #&*!".charAt(random.nextInt(13)));
            default -> System.arraycopy(text, random.nextInt(text.length - (to - at) + 1), text, at, to - at);
        }
        files.put(name, new String(text, StandardCharsets.UTF_8));
        return new TravellingAssessment(Edition.SITTING, sent.ref(), sent.title(), ContentHash.of(bytes(files)), files);
    }

    private static SortedMap<String, byte[]> bytes(SortedMap<String, String> files) {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return bytes;
    }
}
