package org.okrreadiness.exchange;

import java.util.List;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;
import org.okrreadiness.domain.rubric.Part;
import org.okrreadiness.domain.rubric.SettledLevel;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.service.Appeals;

/** The wire form of an appeal that was begun. */
record AppealDraftFile(int format, List<WishFile> about) {

    /** @param level as it was told when the words were begun */
    record WishFile(String task, String part, String criterion, int level, String words) {

        static WishFile of(Appeals.Wish wish) {
            return new WishFile(
                    wish.task().value(),
                    wish.place().part().path(),
                    wish.place().criterion().value(),
                    wish.place().level().points(),
                    wish.words());
        }

        Appeals.Wish wish() {
            return new Appeals.Wish(
                    new TaskId(task),
                    new SettledLevel(new Part(part), new CriterionId(criterion), Level.of(level)),
                    words);
        }
    }

    static AppealDraftFile of(List<Appeals.Wish> wishes) {
        return new AppealDraftFile(
                Versioned.FORMAT, wishes.stream().map(WishFile::of).toList());
    }

    List<Appeals.Wish> wishes() {
        return about.stream().map(WishFile::wish).toList();
    }
}
