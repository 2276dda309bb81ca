using Kentongan.Decide.Issues;
using Kentongan.Speak.Content;

namespace Kentongan.Tests.Speak.Content;

public sealed class ContentTests
{
    static readonly DateTimeOffset _now = new(2026, 11, 22, 9, 0, 0, TimeSpan.FromHours(7));

    static ContentItem Drafted() => new DraftFromIssue([Channel.X, Channel.Facebook], "rina")
        .Decide(new OpenIssue { Title = "air bersih", Reason = "ramai", By = "rina", AgencyId = 1 }.Decide(_now).Value!, "Dinas Contoh", _now).Value!;

    static ContentItem Written() => new WriteContent("Air bersih", [new(Channel.X, "Posko air bersih buka pukul 10.")], "rina").Decide(Drafted(), _now).Value!;

    [Fact]
    public void A_draft_from_an_issue_has_a_variant_for_each_channel_and_is_labelled_as_the_machines()
    {
        var draft = Drafted();
        Assert.Equal([Channel.X, Channel.Facebook], draft.Variants.Select(variant => variant.Channel));
        Assert.True(draft.IsMachineDraft);
        Assert.True(draft.Variants[0].Text.Length < draft.Variants[1].Text.Length);
    }

    [Fact]
    public void The_machines_words_never_reach_review() =>
        Assert.Same(ContentObjections.MachineWords, new SendToReview(true, "rina").Decide(Drafted(), _now).Objection);

    [Fact]
    public void A_draft_with_one_variant_still_the_machines_stays_the_machines()
    {
        var draft = Drafted();
        var half = new WriteContent("Air", [draft.Variants[0], new(Channel.Facebook, "Posko buka.")], "rina").Decide(draft, _now).Value!;
        Assert.True(half.IsMachineDraft);
    }

    [Fact]
    public void Too_long_for_its_channel_never_reaches_review() =>
        Assert.Same(ContentObjections.TooLong, new SendToReview(false, "rina").Decide(Written(), _now).Objection);

    [Fact]
    public void The_author_cannot_approve_and_another_person_can()
    {
        var review = new SendToReview(true, "rina").Decide(Written(), _now).Value!;
        Assert.Same(ContentObjections.AuthorCannotApprove, new ApproveContent("Rina").Decide(review, _now).Objection);
        Assert.Equal("budi", new ApproveContent("budi").Decide(review, _now).Value!.Approver);
    }

    [Fact]
    public void A_message_in_review_cannot_be_rewritten_until_it_is_taken_back()
    {
        var review = new SendToReview(true, "rina").Decide(Written(), _now).Value!;
        var rewrite = new WriteContent("Lain", [new(Channel.X, "Lain.")], "rina");
        Assert.Same(ContentObjections.NotADraft, rewrite.Decide(review, _now).Objection);
        Assert.True(rewrite.Decide(new ReturnToDraft("angka keliru", "budi").Decide(review, _now).Value!, _now).IsAllowed);
    }
}
