package org.okrreadiness.ui.trainer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.marking.ColleaguePost;
import org.okrreadiness.service.travel.SharedPost;
import org.okrreadiness.ui.common.Problem;
import org.okrreadiness.wording.Words;

/** Exchanging with colleagues through the register they share: what they left comes in, then what is new here is left for them. */
final class PostViewModel {

    private final CohortViewModel cohort;
    private final Messages messages;
    private final StringProperty said = new SimpleStringProperty("");
    private final BooleanProperty busy = new SimpleBooleanProperty();

    PostViewModel(CohortViewModel cohort) {
        this.cohort = cohort;
        this.messages = cohort.messages();
    }

    /** Whether there is a place that is shared. */
    boolean isThere() {
        return cohort.sources().post().open().isPresent();
    }

    private record Both(List<ColleaguePost.Fetched> fetched, ColleaguePost.Left left) {}

    void exchange() {
        Supplier<SharedPost> office = cohort.sources().post().open().orElseThrow();
        String name = cohort.sources().name().get().orElse("");
        busy.set(true);
        said.set(messages.get("post.under-way"));
        cohort.tools()
                .runner()
                .submit(
                        () -> exchanged(office.get(), name),
                        both -> {
                            busy.set(false);
                            said.set(String.join("\n", told(both)));
                            cohort.load();
                        },
                        failure -> {
                            busy.set(false);
                            said.set(Problem.of(failure, "cohort.problem", messages)
                                    .advice());
                        });
    }

    private Both exchanged(SharedPost post, String name) {
        ColleaguePost colleagues = cohort.desk().post();
        colleagues.show(post, name);
        List<ColleaguePost.Fetched> fetched = colleagues.fetch(post, false, one -> {}, () -> false);
        return new Both(fetched, colleagues.leave(post, cohort.cohort()));
    }

    private List<String> told(Both both) {
        List<String> lines = new ArrayList<>();
        lines.add(Words.count(messages, "post.in", count(both, ColleaguePost.Outcome.TAKEN)));
        int waits = count(both, ColleaguePost.Outcome.WAITS);
        if (waits > 0) {
            lines.add(Words.count(messages, "post.waits", waits));
        }
        Function<ColleaguePost.Fetched, String> why = one -> one.because()
                .map(reason -> messages.get(reason.key(), reason.arguments()))
                .orElse("");
        both.fetched().stream()
                .filter(one -> one.outcome() == ColleaguePost.Outcome.REFUSED)
                .forEach(one ->
                        lines.add(messages.get("post.refused", one.parcel().from(), why.apply(one))));
        ColleaguePost.Left left = both.left();
        if (left.marks()) {
            lines.add(messages.get("post.marks"));
        } else if (left.withoutCard().isEmpty()) {
            lines.add(messages.get("post.no-marks"));
        }
        if (left.submissions() > 0) {
            lines.add(Words.count(messages, "post.submissions", left.submissions()));
        }
        if (left.kept() > 0) {
            lines.add(Words.count(messages, "post.kept", left.kept()));
        }
        left.withoutCard().forEach(name -> lines.add(messages.get("post.no-card", name)));
        return lines;
    }

    private static int count(Both both, ColleaguePost.Outcome outcome) {
        return (int)
                both.fetched().stream().filter(one -> one.outcome() == outcome).count();
    }

    /** What came of it, one line each, or what went wrong and what to do. */
    ReadOnlyStringProperty saidProperty() {
        return said;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy;
    }
}
