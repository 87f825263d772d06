package org.okrreadiness.marking.figures;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.okrreadiness.domain.response.BestAndWorstGiven;
import org.okrreadiness.domain.response.Choice;
import org.okrreadiness.domain.response.Response;
import org.okrreadiness.domain.task.BestAndWorst;
import org.okrreadiness.domain.task.ResponseOption;
import org.okrreadiness.domain.task.Task;
import org.okrreadiness.domain.task.TaskId;
import org.okrreadiness.statistics.item.ItemStatistics;
import org.okrreadiness.statistics.item.OptionTable;

/**
 * How one task does among the others.
 *
 * @param options which options were chosen by whom, for tasks in which one option is the right one; otherwise empty
 */
public record ItemFigures(TaskId task, ItemStatistics statistics, List<OptionUse> options) {

    /** What one submission got out of one task. */
    public record Had(double score, Optional<Response> response) {
        public Had {
            Objects.requireNonNull(response, "response");
        }
    }

    /** At which end of the scale an option was asked for. */
    public enum End {
        BEST,
        WORST
    }

    /** @param options in the order of the task, as the table numbers them */
    public record OptionUse(End end, List<ResponseOption> options, OptionTable table) {
        public OptionUse {
            Objects.requireNonNull(end, "end");
            options = List.copyOf(options);
            Objects.requireNonNull(table, "table");
        }
    }

    private static final double HIGHEST = 100;

    public ItemFigures {
        Objects.requireNonNull(task, "task");
        Objects.requireNonNull(statistics, "statistics");
        options = List.copyOf(options);
    }

    /**
     * @param tasks the columns
     * @param submissions a row for each submission: what it has for each task, empty where it was not asked; scores from 0 to 100
     */
    public static List<ItemFigures> all(List<Task> tasks, List<List<Optional<Had>>> submissions) {
        double[][] scores = submissions.stream()
                .map(row -> row.stream()
                        .mapToDouble(had -> had.map(Had::score).orElse(Double.NaN))
                        .toArray())
                .toArray(double[][]::new);
        double[] highest = tasks.stream().mapToDouble(task -> HIGHEST).toArray();
        List<ItemStatistics> statistics = ItemStatistics.ofIncomplete(scores, highest);
        return IntStream.range(0, tasks.size())
                .mapToObj(column -> new ItemFigures(
                        tasks.get(column).id(),
                        statistics.get(column),
                        options(tasks.get(column), column, scores, submissions)))
                .toList();
    }

    private static List<OptionUse> options(
            Task task, int column, double[][] scores, List<List<Optional<Had>>> submissions) {
        if (!(task instanceof BestAndWorst asked)) {
            return List.of();
        }
        List<Integer> rows = IntStream.range(0, scores.length)
                .filter(row -> given(submissions, row, column).isPresent())
                .filter(row -> !Double.isNaN(rest(scores[row], column)))
                .boxed()
                .toList();
        double[] rest =
                rows.stream().mapToDouble(row -> rest(scores[row], column)).toArray();
        List<BestAndWorstGiven> given = rows.stream()
                .map(row -> given(submissions, row, column).orElseThrow())
                .toList();
        return List.of(
                use(
                        End.BEST,
                        asked,
                        given.stream().map(one -> Choice.ofBest(asked, one)).toList(),
                        rest),
                use(
                        End.WORST,
                        asked,
                        given.stream().map(one -> Choice.ofWorst(asked, one)).toList(),
                        rest));
    }

    private static Optional<BestAndWorstGiven> given(List<List<Optional<Had>>> submissions, int row, int column) {
        return submissions
                .get(row)
                .get(column)
                .flatMap(Had::response)
                .filter(BestAndWorstGiven.class::isInstance)
                .map(BestAndWorstGiven.class::cast);
    }

    private static double rest(double[] row, int column) {
        return IntStream.range(0, row.length)
                .filter(other -> other != column && !Double.isNaN(row[other]))
                .mapToDouble(other -> row[other])
                .average()
                .orElse(Double.NaN);
    }

    private static OptionUse use(End end, BestAndWorst asked, List<Choice> choices, double[] rest) {
        Choice nobody = end == End.BEST
                ? Choice.ofBest(asked, BestAndWorstGiven.EMPTY)
                : Choice.ofWorst(asked, BestAndWorstGiven.EMPTY);
        int[] chosen = choices.stream()
                .mapToInt(
                        choice -> choice.option().map(asked.options()::indexOf).orElse(OptionTable.UNANSWERED))
                .toArray();
        return new OptionUse(
                end,
                asked.options(),
                OptionTable.of(asked.options().size(), asked.options().indexOf(nobody.key()), chosen, rest));
    }
}
