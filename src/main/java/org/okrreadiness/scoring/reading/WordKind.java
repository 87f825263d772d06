package org.okrreadiness.scoring.reading;

import org.okrreadiness.scoring.text.Token;
import org.okrreadiness.scoring.words.Vocabulary;

/** What sort of word stands at a place, as far as the general vocabulary tells. */
public enum WordKind {
    VERB,
    ADJECTIVE,
    PERSON,
    GROUP,
    ACT,
    THING,
    MESSAGE,
    IDEA,
    STATE,
    AMOUNT,
    PLACE,
    /** Any other noun or a word that is none of these. */
    OTHER,
    /** Stands in no dictionary: a name, an acronym, a term of a trade. How it is spelt does not matter. */
    UNKNOWN,
    /** A number, a code or a mark. */
    SIGN,
    /** No word stands there. */
    NONE;

    /**
     * @param known what the vocabulary says of it; null when it knows nothing
     */
    static WordKind of(Token token, Vocabulary.Word known) {
        if (!token.isWord()) {
            return SIGN;
        }
        if (known != null) {
            return known.isVerb() ? VERB : known.isAdjective() ? ADJECTIVE : noun(known.names());
        }
        return UNKNOWN;
    }

    private static WordKind noun(Vocabulary.Names names) {
        return switch (names) {
            case PERSON -> PERSON;
            case GROUP -> GROUP;
            case ACT -> ACT;
            case THING -> THING;
            case MESSAGE -> MESSAGE;
            case IDEA -> IDEA;
            case STATE -> STATE;
            case AMOUNT -> AMOUNT;
            case PLACE -> PLACE;
            case OTHER, NOTHING -> OTHER;
        };
    }
}
