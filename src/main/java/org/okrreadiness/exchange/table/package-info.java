/** Tables from anywhere, CSV and XLSX, read within limits. What comes from outside may be made to harm. */
package org.okrreadiness.exchange.table;
