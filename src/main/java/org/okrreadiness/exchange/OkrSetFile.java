package org.okrreadiness.exchange;

import java.util.List;
import org.okrreadiness.domain.okr.Direction;
import org.okrreadiness.domain.okr.Indicator;
import org.okrreadiness.domain.okr.KeyResult;
import org.okrreadiness.domain.okr.Measure;
import org.okrreadiness.domain.okr.Movement;
import org.okrreadiness.domain.okr.Objective;
import org.okrreadiness.domain.okr.OkrSet;
import org.okrreadiness.domain.response.WrittenSet;

/** The wire form of a written set. */
record OkrSetFile(int format, String kind, String objective, List<KeyResultFile> keyResults) {

    static final String KIND = "okr-set";

    static OkrSetFile of(WrittenSet response) {
        return new OkrSetFile(
                Versioned.FORMAT,
                KIND,
                response.set().objective().text(),
                response.set().keyResults().stream().map(KeyResultFile::of).toList());
    }

    WrittenSet response() {
        return new WrittenSet(new OkrSet(
                new Objective(objective),
                keyResults.stream().map(KeyResultFile::keyResult).toList()));
    }

    /** Field names as the command line takes them. */
    record KeyResultFile(
            String text,
            String metric,
            String unit,
            String baseline,
            String target,
            String direction,
            String due,
            String source,
            String owner,
            String indicator) {

        static KeyResultFile of(KeyResult kr) {
            return new KeyResultFile(
                    kr.text(),
                    kr.measure().metric(),
                    kr.measure().unit(),
                    kr.movement().baseline(),
                    kr.movement().target(),
                    Word.of(kr.movement().direction()),
                    kr.movement().due(),
                    kr.measure().source(),
                    kr.owner(),
                    Word.of(kr.indicator()));
        }

        KeyResult keyResult() {
            return new KeyResult(
                    text,
                    new Measure(metric, unit, source),
                    new Movement(baseline, target, Word.read(Direction.class, direction), due),
                    owner,
                    Word.read(Indicator.class, indicator));
        }
    }
}
