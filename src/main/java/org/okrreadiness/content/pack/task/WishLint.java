package org.okrreadiness.content.pack.task;

import java.math.BigDecimal;
import java.util.List;
import org.okrreadiness.content.finding.Findings;
import org.okrreadiness.content.finding.Rule;
import org.okrreadiness.content.shape.Fields;
import org.okrreadiness.content.tree.Node;
import org.okrreadiness.domain.task.Choices;
import org.okrreadiness.domain.task.Prioritise;
import org.okrreadiness.domain.task.Wish;

/** Looks at a choice within a capacity that could be read: is there something to choose, and is one choice clearly the best? */
final class WishLint {

    private static final String WISHES = "wishes";

    /** From this share of the best choice's worth on the next best is as good as the best. */
    private static final double AS_GOOD = 0.95;

    private final Prioritise task;
    private final Fields fields;
    private final Findings findings;

    WishLint(Prioritise task, Fields fields) {
        this.task = task;
        this.fields = fields;
        this.findings = fields.findings();
    }

    void check() {
        int wishes = task.wishes().size();
        if (wishes > Choices.MOST_WISHES) {
            report(Rule.TOO_MANY_WISHES, String.valueOf(wishes), String.valueOf(Choices.MOST_WISHES));
        } else if (somethingHasToBeDropped() && eachCanBeChosen()) {
            if (wishes < 5 || wishes > 8) {
                report(Rule.WISH_COUNT, String.valueOf(wishes));
            }
            checkBest(Choices.of(task));
        }
    }

    private boolean somethingHasToBeDropped() {
        int capacity = task.capacity().amount();
        long wanted = task.wishes().stream().mapToLong(Wish::cost).sum();
        if (wanted <= capacity) {
            report(Rule.CAPACITY_FOR_ALL, String.valueOf(wanted), String.valueOf(capacity));
        }
        return wanted > capacity;
    }

    private boolean eachCanBeChosen() {
        int capacity = task.capacity().amount();
        List<Node> nodes = fields.nodes(WISHES);
        boolean all = true;
        for (int number = 0; number < nodes.size(); number++) {
            int cost = task.wishes().get(number).cost();
            if (cost > capacity) {
                all = false;
                findings.add(
                        Rule.WISH_ABOVE_CAPACITY,
                        nodes.get(number).at(),
                        String.valueOf(cost),
                        String.valueOf(capacity));
            }
        }
        return all;
    }

    private void checkBest(Choices choices) {
        double best = choices.bestWorth();
        choices.nextWorth().stream()
                .filter(next -> next >= AS_GOOD * best)
                .forEach(next -> report(Rule.NO_CLEAR_CHOICE, figure(best), figure(next)));
        if (choices.worthInListedOrder() >= best) {
            report(Rule.LISTED_ORDER_IS_BEST);
        }
        List<Node> nodes = fields.nodes(WISHES);
        for (int number = 0; number < nodes.size(); number++) {
            Wish wish = task.wishes().get(number);
            if (wish.grounds().isEmpty() && !choices.best().contains(wish)) {
                findings.add(Rule.NO_GROUND, nodes.get(number).at(), wish.id());
            }
        }
    }

    private void report(Rule rule, String... arguments) {
        findings.add(rule, fields.at(WISHES), arguments);
    }

    private static String figure(double worth) {
        return BigDecimal.valueOf(worth).stripTrailingZeros().toPlainString();
    }
}
