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
                        PictureStandard.subjects().stream(),
                        PictureTrainer.subjects().stream(),
                        PictureModeration.subjects().stream(),
                        PictureRecords.subjects().stream(),
                        PictureExchange.subjects().stream(),
                        PictureDecide.subjects(),
                        PictureNeed.subjects(),
                        PictureVetting.subjects(),
                        PictureSettings.subjects(),
                        PictureShell.subjects(),
                        PictureTrouble.subjects())
                .flatMap(subjects -> subjects)
                .toList();
    }
}
