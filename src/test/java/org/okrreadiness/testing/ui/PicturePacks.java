package org.okrreadiness.testing.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrreadiness.service.TravellingAssessment.Edition;
import org.okrreadiness.testing.SentAssessments;
import org.okrreadiness.ui.packs.PacksServices;
import org.okrreadiness.ui.shell.Navigator;

/** Taking in assessments, from home and from the library. */
final class PicturePacks {

    private static Path folder;

    private PicturePacks() {}

    static Stream<PictureSubjects.Subject> subjects() {
        PictureData full = PictureData.full();
        return Stream.of(
                new PictureSubjects.Subject(
                        "home-5-take-pack", full, go -> {}, PictureActs.fire("Take in an assessment")),
                new PictureSubjects.Subject(
                        "library-a-pack-taken", full.shelved(), Navigator::library, ui -> choose(ui, 1)),
                new PictureSubjects.Subject(
                        "library-a-pack-refused", full.shelved(), Navigator::library, ui -> choose(ui, 2)));
    }

    /** Chosen one after another: a good one, then one that is no pack. */
    static PacksServices services() {
        SentAssessments sent = new SentAssessments(PictureData.CLOCK);
        Iterator<Path> files = List.of(sent.file(folder(), Edition.SITTING), SentAssessments.letter(folder()))
                .iterator();
        return new PacksServices(
                sent.post(), (owner, title, ending) -> files.hasNext() ? Optional.of(files.next()) : Optional.empty());
    }

    /** What the screens are given to show. */
    static List<String> content() {
        return List.of("OKR in our clinic", "spring.sitting.okr-assessment", "letter.okr-assessment");
    }

    private static void choose(UiDriver ui, int times) {
        PictureActs.press("takePack").accept(ui);
        for (int i = 0; i < times; i++) {
            PictureActs.press("choosePack").accept(ui);
            ui.waitAMoment();
            ui.waitAMoment();
        }
    }

    private static synchronized Path folder() {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("packs");
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
