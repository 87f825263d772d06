package org.okrreadiness.reading.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.task.JudgementKey;
import org.okrreadiness.domain.task.PanelQuestion;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.Votes;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.option.OptionReading.Reason;

/** Puts a panel's votes into words: how many, how far apart, and why something did not count. */
public record PanelReading(Messages messages) {

    /** The votes, and where there are two camps what each of them says. */
    public List<Reason> reasons(Votes votes) {
        List<Reason> reasons = new ArrayList<>();
        String counted = count(votes) + why(votes).map(why -> " " + why).orElse("");
        reasons.add(new Reason(messages.get("result.panel"), counted));
        if (votes.isBimodal()) {
            double middle = (votes.lowerCamp() + votes.upperCamp()) / 2.0;
            camp(votes.lowerCamp(), votes.reasons(votes.lowest(), (int) Math.ceil(middle) - 1))
                    .ifPresent(reasons::add);
            camp(votes.upperCamp(), votes.reasons((int) Math.floor(middle) + 1, votes.highest()))
                    .ifPresent(reasons::add);
        }
        return reasons;
    }

    private String count(Votes votes) {
        return votes.count() == 1
                ? messages.get("result.panel.vote", votes.lowest())
                : messages.get(
                        "result.panel.votes",
                        votes.count(),
                        KeyReading.figure(votes.mean()),
                        votes.lowest(),
                        votes.highest());
    }

    private Optional<String> why(Votes votes) {
        return switch (votes.agreement()) {
            case AGREED -> Optional.empty();
            case UNSETTLED -> Optional.of(messages.get("result.panel.unsettled"));
            case TWO_CAMPS -> Optional.of(messages.get("result.panel.two-camps", votes.lowerCamp(), votes.upperCamp()));
        };
    }

    private Optional<Reason> camp(int rating, List<String> said) {
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(messages.get("result.panel.camp", rating), String.join(" · ", said)));
    }

    /** What stands in the place of a comparison with the key; empty where there is a key to compare with. */
    public Optional<String> uncounted(Optional<String> given, JudgementKey key) {
        if (key.isSettled()) {
            return Optional.empty();
        }
        return Optional.of(given.map(said -> messages.get("result.panel.uncounted", said))
                .orElseGet(() -> messages.get("result.panel.uncounted-blank")));
    }

    /** Where the key of a task comes from, when it comes from votes. */
    public Optional<String> provenance(Task task) {
        int experts = PanelQuestion.of(task).map(PanelQuestion::experts).orElse(0);
        return experts == 0
                ? Optional.empty()
                : Optional.of(provenance(experts, task.provenance().by()));
    }

    /** The author's note is about a key that no longer holds. */
    private String provenance(int experts, String author) {
        String key = experts < PanelQuestion.ENOUGH_EXPERTS ? "result.provenance.small" : "result.provenance.votes";
        return messages.get(key, experts, author);
    }
}
