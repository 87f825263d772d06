package org.okrreadiness.ui.handover;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.function.Consumer;
import org.okrreadiness.service.Appeals;
import org.okrreadiness.service.Feedbacks;
import org.okrreadiness.service.PreferenceStore;
import org.okrreadiness.service.Submissions;
import org.okrreadiness.service.travel.KeyCards;

/**
 * What an attempt is handed over with.
 *
 * @param preferences remembers who the participant and the trainer are, and the folder of files
 * @param clock with the person's zone
 * @param folders shows a folder
 * @param dialogs ask for files
 */
public record HandOverServices(
        Submissions submissions,
        Feedbacks feedbacks,
        Appeals appeals,
        KeyCards cards,
        PreferenceStore preferences,
        Clock clock,
        Consumer<Path> folders,
        FileDialogs dialogs) {

    public HandOverServices {
        Objects.requireNonNull(submissions, "submissions");
        Objects.requireNonNull(feedbacks, "feedbacks");
        Objects.requireNonNull(appeals, "appeals");
        Objects.requireNonNull(cards, "cards");
        Objects.requireNonNull(preferences, "preferences");
        Objects.requireNonNull(clock, "clock");
        Objects.requireNonNull(folders, "folders");
        Objects.requireNonNull(dialogs, "dialogs");
    }
}
