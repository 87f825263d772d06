package org.okrreadiness.domain.task;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a panel can be asked about a task: to rate every option or piece of news on a scale of five points.
 *
 * @param task the task itself
 * @param options what is rated
 * @param least the lower end of the scale
 * @param most the upper end of the scale
 */
public record PanelQuestion(Task task, List<ResponseOption> options, int least, int most) {

    /** From how many experts on a panel's key is steady enough to rely on. */
    public static final int ENOUGH_EXPERTS = 10;

    /** With fewer settled options a task has too little left to mark. */
    private static final int FEWEST_SETTLED = 3;

    public PanelQuestion {
        Objects.requireNonNull(task, "task");
        options = List.copyOf(options);
    }

    /** Empty for kinds of tasks that panels are not asked about. */
    public static Optional<PanelQuestion> of(Task task) {
        if (task instanceof OffersOptions offers) {
            return Optional.of(new PanelQuestion(task, offers.options(), JudgementKey.WORST, JudgementKey.BEST));
        }
        return task instanceof NewInformation asked
                ? Optional.of(new PanelQuestion(task, asked.news(), NewInformation.AGAINST, NewInformation.FOR))
                : Optional.empty();
    }

    /** How many experts voted on at least one option. */
    public int experts() {
        return (int) options.stream()
                .flatMap(option -> option.key().votes().stream())
                .flatMap(votes -> votes.votes().stream())
                .mapToInt(Votes.Vote::expert)
                .distinct()
                .count();
    }

    /** True when enough options are left to mark somebody against. */
    public boolean isSettled() {
        long settled =
                options.stream().filter(option -> option.key().isSettled()).count();
        return settled >= Math.min(FEWEST_SETTLED, options.size());
    }

    /** The same with the votes as keys; an option without votes keeps the author's. */
    public PanelQuestion decidedBy(Map<String, Votes> votes) {
        List<ResponseOption> decided = options.stream()
                .map(option -> decided(option, votes.get(option.id())))
                .toList();
        Provenance from = task.provenance();
        Provenance panel = new Provenance(Provenance.Source.PANEL, from.by(), from.note());
        return new PanelQuestion(with(decided, panel), decided, least, most);
    }

    private static ResponseOption decided(ResponseOption option, Votes votes) {
        return votes == null
                ? option
                : new ResponseOption(option.id(), option.text(), option.key().decidedBy(votes));
    }

    private Task with(List<ResponseOption> decided, Provenance provenance) {
        if (task instanceof NewInformation asked) {
            return new NewInformation(task.frame(), asked.considering(), decided, provenance);
        }
        return task instanceof BestAndWorst
                ? new BestAndWorst(task.frame(), decided, provenance)
                : new JudgeResponses(task.frame(), decided, provenance);
    }
}
