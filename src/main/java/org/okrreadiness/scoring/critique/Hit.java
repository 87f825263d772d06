package org.okrreadiness.scoring.critique;

import org.okrreadiness.domain.response.DefectMark;
import org.okrreadiness.domain.task.PlantedDefect;

/**
 * A planted defect and the mark that found it.
 *
 * @param number the mark's number, from 1
 * @param precision how exactly it says where
 */
record Hit(PlantedDefect defect, int number, DefectMark mark, Precision precision) {

    /** How exactly a mark says where a defect stands, vaguest first. */
    enum Precision {
        ELSEWHERE,
        SET,
        LINE,
        WORDS
    }
}
