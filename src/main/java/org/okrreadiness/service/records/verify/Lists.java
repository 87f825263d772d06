package org.okrreadiness.service.records.verify;

import java.util.ArrayList;
import java.util.List;

/** The lists of withdrawn records that are at hand. */
@FunctionalInterface
public interface Lists {

    Lists NONE = List::of;

    List<WithdrawnList> all();

    /** These as well, such as one that was handed over beside a credential. */
    default Lists and(List<WithdrawnList> others) {
        return () -> {
            List<WithdrawnList> both = new ArrayList<>(all());
            both.addAll(others);
            return both;
        };
    }
}
