package org.okrreadiness.marking;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.okrreadiness.domain.marking.GivenMark;
import org.okrreadiness.domain.marking.Judging;
import org.okrreadiness.domain.marking.MarkerId;
import org.okrreadiness.domain.marking.MarkingEvent;
import org.okrreadiness.domain.marking.Stamp;
import org.okrreadiness.domain.rubric.CriterionId;
import org.okrreadiness.domain.rubric.Level;

/** Remarks that were made before, so that nobody types them twice. It learns from what is used and is kept nowhere. */
public final class CommentBank {

    /**
     * A remark.
     *
     * @param uses how often it was given on this criterion
     * @param own how often of that by the marker who asks
     */
    public record Comment(CriterionId criterion, String text, int uses, int own, Level lastLevel, Stamp last) {
        public Comment {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(text, "text");
        }
    }

    private final Map<CriterionId, Map<String, Comment>> comments = new HashMap<>();

    private CommentBank() {}

    /** Learns from every remark in the events, of this cohort and others; the marker's own come first. */
    public static CommentBank of(Collection<? extends MarkingEvent> events, MarkerId marker) {
        CommentBank bank = new CommentBank();
        events.stream()
                .filter(Judging.Marked.class::isInstance)
                .map(Judging.Marked.class::cast)
                .sorted(Comparator.comparing(event -> event.made().stamp()))
                .forEach(event -> event.marks().forEach(mark -> bank.learn(event, mark, marker)));
        return bank;
    }

    private void learn(Judging.Marked event, GivenMark mark, MarkerId marker) {
        if (mark.remark().isEmpty()) {
            return;
        }
        CriterionId criterion = mark.place().criterion();
        int own = event.made().by().equals(marker) ? 1 : 0;
        comments.computeIfAbsent(criterion, any -> new HashMap<>())
                .merge(
                        mark.remark(),
                        new Comment(
                                criterion,
                                mark.remark(),
                                1,
                                own,
                                mark.level(),
                                event.made().stamp()),
                        (before, now) -> new Comment(
                                criterion,
                                mark.remark(),
                                before.uses() + 1,
                                before.own() + own,
                                now.lastLevel(),
                                now.last()));
    }

    /**
     * Remarks for a criterion that go on from what was typed, or hold it at the start of a word.
     *
     * @param typed blank for all
     * @return those last given for this level first, then the marker's own, then the most used
     */
    public List<Comment> suggestions(CriterionId criterion, Level level, String typed) {
        String wanted = fold(typed.strip());
        return comments.getOrDefault(criterion, Map.of()).values().stream()
                .filter(comment -> holds(fold(comment.text()), wanted))
                .sorted(Comparator.comparing((Comment comment) -> comment.lastLevel() != level)
                        .thenComparing(comment -> !fold(comment.text()).startsWith(wanted))
                        .thenComparing(Comparator.comparingInt(Comment::own).reversed())
                        .thenComparing(Comparator.comparingInt(Comment::uses).reversed())
                        .thenComparing(Comparator.comparing(Comment::last).reversed()))
                .toList();
    }

    private static boolean holds(String text, String wanted) {
        return wanted.isEmpty() || text.startsWith(wanted) || text.contains(" " + wanted);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
