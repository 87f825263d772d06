package org.okrreadiness.service;

import java.util.List;
import org.okrreadiness.domain.rubric.Rubric;

/** Where the product's own rubrics come from. */
public interface RubricSource {

    /** Every rubric that ships with the product, by id. */
    List<Rubric> standard();
}
