package org.okrreadiness.testing.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.okrreadiness.ui.shell.Navigator;

/** What there is to draw, gathered from the features. */
final class PictureSubjects {

    /**
     * @param goTo leads the window to the screen
     * @param act what is clicked and typed before the picture is taken
     */
    record Subject(String name, PictureData data, Consumer<Navigator> goTo, Consumer<UiDriver> act) {

        @Override
        public String toString() {
            return name;
        }
    }

    private PictureSubjects() {}

    static List<Subject> all() {
        return Stream.of(ScreenArea.values()).flatMap(PictureSubjects::of).toList();
    }

    static Stream<Subject> of(ScreenArea area) {
        return switch (area) {
            case PARTICIPANTS -> forParticipants();
            case TRAINERS -> forTrainers();
            case HR_AND_LEADERS -> forHrAndLeaders();
        };
    }

    private static Stream<Subject> forParticipants() {
        return Stream.of(
                        PictureWelcome.subjects().stream(),
                        PictureHome.subjects(),
                        PictureLibrary.subjects(),
                        PictureTake.subjects(),
                        PictureSealed.subjects(),
                        PictureResult.subjects(),
                        PictureHandOver.subjects(),
                        PictureAwaiting.subjects(),
                        PicturePacks.subjects(),
                        PictureGrowth.subjects(),
                        PictureFollowUp.subjects(),
                        PictureOwn.subjects(),
                        PictureSettings.subjects(),
                        PictureShell.subjects(),
                        PictureTrouble.subjects())
                .flatMap(subjects -> subjects);
    }

    private static Stream<Subject> forTrainers() {
        return Stream.of(PictureStandard.subjects(), PictureTrainer.subjects(), PictureModeration.subjects())
                .flatMap(List::stream);
    }

    private static Stream<Subject> forHrAndLeaders() {
        return Stream.of(
                        PictureRecords.subjects().stream(),
                        PictureExchange.subjects().stream(),
                        PictureDecide.subjects(),
                        PictureNeed.subjects(),
                        PictureVetting.subjects())
                .flatMap(subjects -> subjects);
    }
}
