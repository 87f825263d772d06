package org.okrreadiness.ui.records.matrix;

import org.okrreadiness.i18n.Messages;
import org.okrreadiness.service.records.MatrixOrder;
import org.okrreadiness.ui.records.RecordWords;
import org.okrreadiness.wording.Words;

/** An order of the matrix in words. */
final class OrderWords {

    private final RecordWords words;
    private final Messages messages;

    OrderWords(RecordWords words) {
        this.words = words;
        this.messages = words.messages();
    }

    /** By what it is sorted. */
    String by(MatrixOrder order) {
        return order.competency()
                .map(competency -> messages.get("matrix.sort.in", words.competency(competency)))
                .orElseGet(() -> Words.of(messages, "matrix.sort.by", order.by()));
    }

    /** Who comes first. */
    String way(MatrixOrder order) {
        String first = switch (order.by()) {
            case NAME, UNIT, ROLE -> "matrix.sort.letters";
            case GAPS -> "matrix.sort.gaps";
            case EXPIRY -> "matrix.sort.expiry";
            case COMPETENCY -> "matrix.sort.standing";
        };
        return messages.get(first + (order.descending() ? ".turned" : ".first"));
    }

    /** Both, for those who hear it. */
    String spoken(MatrixOrder order) {
        return messages.get("matrix.sort.spoken", by(order), way(order));
    }
}
