/** What every HTTP answer shares: problems, paging, entity tags. */
@NullMarked
package dev.tailorbird.platform.web;

import org.jspecify.annotations.NullMarked;
