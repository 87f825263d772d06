/** What somebody who looks after records works with, set out on one desk. */
package org.okrreadiness.service.records.desk;
