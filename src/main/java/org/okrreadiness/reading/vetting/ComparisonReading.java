package org.okrreadiness.reading.vetting;

import java.util.List;
import org.okrreadiness.decide.vet.Comparison;
import org.okrreadiness.i18n.Messages;

/**
 * A comparison in words.
 *
 * @param title of the vetting
 * @param need for whom and what for, in one or two sentences
 * @param names of the programmes, in their order; each cell of a row is about the one at the same place
 * @param offers what is offered: by whom, at what price, how long, how
 * @param questions the four questions to every vendor, each answered
 * @param criteria the seven criteria
 * @param figures shares and coverage
 * @param risks what makes a buyer hesitate, programme by programme, worst first
 * @param advice what can be recommended
 */
public record ComparisonReading(
        String title,
        String need,
        List<String> names,
        List<Row> offers,
        List<Row> questions,
        List<Row> criteria,
        List<Row> figures,
        List<List<String>> risks,
        Advice advice) {

    /**
     * A line of the table.
     *
     * @param id permanent, for machines
     * @param title what it is about
     * @param why why it is looked at
     * @param cells one for each programme
     */
    public record Row(String id, String title, String why, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param text in a few words
     * @param reasons a sentence for each point behind it
     */
    public record Cell(String text, List<String> reasons) {
        public Cell {
            reasons = List.copyOf(reasons);
        }
    }

    /**
     * @param sentence what it comes to
     * @param reasons why, one sentence each
     * @param conditions what has to be answered first, one line for each programme
     * @param caution what no course does by itself
     */
    public record Advice(String sentence, List<String> reasons, List<String> conditions, String caution) {
        public Advice {
            reasons = List.copyOf(reasons);
            conditions = List.copyOf(conditions);
        }
    }

    public ComparisonReading {
        names = List.copyOf(names);
        offers = List.copyOf(offers);
        questions = List.copyOf(questions);
        criteria = List.copyOf(criteria);
        figures = List.copyOf(figures);
        risks = List.copyOf(risks);
    }

    public static ComparisonReading of(Comparison comparison, Messages messages) {
        return new ComparisonInWords(comparison, messages).read();
    }
}
