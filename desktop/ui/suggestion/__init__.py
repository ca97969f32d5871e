"""Search suggestions under an answer that rests on Google Search, shown as its terms ask."""
