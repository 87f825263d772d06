package org.okrreadiness.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrreadiness.domain.record.PersonId;
import org.okrreadiness.domain.rubric.Competency;
import org.okrreadiness.service.records.MatrixFilter;
import org.okrreadiness.ui.records.RecordsActions;

/** Remembers where the screens of whoever looks after records led. */
public final class WentTo implements RecordsActions {

    private final List<String> places = new ArrayList<>();

    public List<String> places() {
        return places;
    }

    @Override
    public void matrix() {
        places.add("matrix");
    }

    @Override
    public void person(PersonId person, Optional<Competency> competency) {
        places.add("person " + person + competency.map(one -> " " + one).orElse(""));
    }

    @Override
    public void enter() {
        places.add("enter");
    }

    @Override
    public void sittings() {
        places.add("sittings");
    }

    @Override
    public void roles() {
        places.add("roles");
    }

    @Override
    public void privacy() {
        places.add("privacy");
    }

    @Override
    public void export(MatrixFilter among) {
        places.add("export " + among);
    }

    @Override
    public void export(PersonId person) {
        places.add("export " + person);
    }

    @Override
    public void verify() {
        places.add("verify");
    }

    @Override
    public void people() {
        places.add("people");
    }

    @Override
    public void receive() {
        places.add("receive");
    }
}
