import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as text from '../../../frontend/field/js/text.js';

test('a name is found however its letters and apostrophes were typed', () => {
  for (const typed of ["h'rao", 'h’rao', 'hrao', 'HʼRao']) {
    assert.equal(text.finds(typed, 'H’Rao'), true, typed);
  }
  assert.equal(text.plain('Ƀlô'), 'blo');
  assert.equal(text.plain('Ðặng Ɖinh Đỗ'), 'dang dinh do');
  assert.equal(text.plain('Lê\u200B\u202FThị\u0001 Mơ'), 'le thi mo');
});
