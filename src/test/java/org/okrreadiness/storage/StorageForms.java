package org.okrreadiness.storage;

import org.okrreadiness.exchange.JsonEventFormat;
import org.okrreadiness.exchange.JsonResponseFormat;
import org.okrreadiness.exchange.JsonSheetFormat;

/** The forms the product writes. */
final class StorageForms {

    static final Formats JSON = new Formats(new JsonEventFormat(), new JsonResponseFormat(), new JsonSheetFormat());

    private StorageForms() {}
}
