package org.okrreadiness.ui.result;

import java.util.stream.Stream;
import org.okrreadiness.i18n.Messages;
import org.okrreadiness.reading.ResultReading;
import org.okrreadiness.reading.option.OptionReading;
import org.okrreadiness.reading.option.OptionsReading;
import org.okrreadiness.reading.overview.CompetencyReading;
import org.okrreadiness.reading.overview.OverviewReading;
import org.okrreadiness.reading.piece.CriterionReading;
import org.okrreadiness.reading.piece.PieceReading;
import org.okrreadiness.reading.task.AnswerReading;
import org.okrreadiness.reading.task.ConversationReading;
import org.okrreadiness.reading.task.CritiqueReading;
import org.okrreadiness.reading.task.TaskReading;
import org.okrreadiness.wording.Words;

/** A whole result as plain text, to be pasted into a message or kept. */
final class ResultText {

    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    ResultText(Messages messages) {
        this.messages = messages;
    }

    String of(ResultReading result) {
        overview(result.overview());
        result.tasks().forEach(this::task);
        line(0, result.overview().foot().versions());
        return text.toString();
    }

    private void overview(OverviewReading overview) {
        line(0, overview.title());
        line(0, overview.facts());
        blank();
        line(0, overview.sentence());
        overview.reasons().forEach(reason -> line(0, reason));
        overview.meaning().forEach(sentence -> line(0, sentence));
        overview.competencies().forEach(this::competency);
        blank();
        overview.story().forEach(told -> line(0, messages.get("overview.row", told.heading(), told.words())));
        overview.calibration().forEach(sentence -> line(0, sentence));
        blank();
        overview.foot().cut().forEach(sentence -> line(0, sentence));
        overview.remarks().forEach(remark -> line(0, remark));
        blank();
    }

    private void competency(CompetencyReading line) {
        line(1, messages.get("overview.row", line.name(), line.said()));
    }

    private void task(TaskReading task) {
        line(0, messages.get("result.piece.heading", task.title(), task.score()));
        line(0, task.place());
        task.pieces().forEach(this::piece);
        task.critique().ifPresent(this::critique);
        task.conversation().ifPresent(this::conversation);
        options(task.options());
        task.answers().forEach(this::answer);
        task.disputes()
                .forEach(dispute ->
                        line(1, messages.get("result.piece.heading", messages.get("result.disputes"), dispute)));
        line(1, task.provenance());
        blank();
    }

    private void piece(PieceReading piece) {
        line(1, messages.get("result.piece.heading", piece.title(), piece.score()));
        piece.words().forEach(words -> line(2, (words.label() + " “" + words.text() + "”").strip()));
        piece.caps().forEach(cap -> line(2, cap));
        if (!piece.pattern().isEmpty()) {
            line(2, piece.pattern());
        }
        piece.criteria().forEach(this::criterion);
    }

    private void criterion(CriterionReading criterion) {
        String level =
                criterion.level().map(l -> Words.of(messages, "level", l)).orElseGet(() -> messages.get("level.open"));
        line(2, messages.get("result.piece.heading", criterion.title(), level));
        Stream.of(criterion.descriptor(), criterion.because(), criterion.question())
                .filter(sentence -> !sentence.isEmpty())
                .forEach(sentence -> line(3, sentence));
        criterion.evidence().forEach(e -> line(3, e.spoken()));
        criterion.elsewhere().forEach(other -> line(3, other));
    }

    private void critique(CritiqueReading critique) {
        line(1, critique.summary());
        critique.points().forEach(point -> {
            String outcome = Words.of(messages, "result.critique.outcome", point.outcome());
            line(2, messages.get("result.evidence.spoken", outcome, point.words(), point.names()));
            line(3, point.reason());
        });
    }

    private void conversation(ConversationReading conversation) {
        conversation.turns().forEach(turn -> turn(conversation.with(), turn));
        said(conversation.with(), conversation.last());
        line(1, conversation.outcome());
        if (!conversation.better().isEmpty()) {
            line(1, conversation.better());
        }
    }

    private void turn(String with, ConversationReading.Turn turn) {
        said(with, turn.says());
        said(messages.get("result.conversation.you"), turn.words());
        turn.level().ifPresent(level -> line(2, Words.of(messages, "level", level)));
        turn.offered().forEach(option -> {
            line(2, option.text());
            line(3, option.comparison());
            option.reasons().forEach(reason -> line(3, reason.text()));
        });
    }

    private void said(String who, String words) {
        line(1, messages.get("result.conversation.said", who, words));
    }

    private void options(OptionsReading options) {
        if (!options.summary().isBlank()) {
            line(1, options.summary());
        }
        options.options().forEach(this::option);
    }

    private void option(OptionReading option) {
        line(1, option.text());
        line(2, option.comparison());
        option.more().forEach(more -> line(2, more.comparison()));
        option.reasons().forEach(reason -> line(2, reason.text()));
    }

    private void answer(AnswerReading answer) {
        line(1, answer.summary());
        answer.points().forEach(point -> {
            String outcome = Words.of(messages, "result.answer.outcome", point.outcome());
            line(2, messages.get("result.answer.point", outcome, point.text()));
            if (!point.reason().isEmpty()) {
                line(3, point.reason());
            }
        });
    }

    private void line(int depth, String words) {
        text.append("  ".repeat(depth)).append(words).append('\n');
    }

    private void blank() {
        text.append('\n');
    }
}
